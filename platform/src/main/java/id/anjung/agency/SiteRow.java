package id.anjung.agency;

import id.anjung.register.Row;
import io.micronaut.data.annotation.MappedEntity;

/** Hold a row of the table {@code site}. */
@MappedEntity("site")
class SiteRow extends Row {}
