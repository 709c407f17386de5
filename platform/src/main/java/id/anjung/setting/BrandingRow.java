package id.anjung.setting;

import id.anjung.register.Row;
import io.micronaut.data.annotation.MappedEntity;

/** Hold a row of the table {@code branding}. */
@MappedEntity("branding")
class BrandingRow extends Row {}
