package id.anjung.admin.provisioning;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Hold what the province wished for.
 *
 * @param agencies codes with blanks between
 */
@MappedEntity("tenant_wish")
record WishRow(
        @Id String tenant,
        String address,
        String agencies,
        @Nullable String admin) {}
