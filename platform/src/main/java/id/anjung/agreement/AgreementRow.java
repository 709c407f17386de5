package id.anjung.agreement;

import id.anjung.register.Row;
import io.micronaut.data.annotation.MappedEntity;

/** Hold a row of the table {@code agreement}. */
@MappedEntity("agreement")
class AgreementRow extends Row {}
