package id.anjung.admin.oversight;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** Hold on which days a tenant's agreements end. */
@MappedEntity("tenant_agreements")
record EndsRow(@Id String tenant, String ends) {}
