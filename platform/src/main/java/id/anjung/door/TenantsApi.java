package id.anjung.door;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.door.record.Page;
import id.anjung.door.record.Parts;
import id.anjung.door.record.Versions;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** List the malls that the caller may know of. */
@Controller("/api/v1/tenants")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "tenants")
final class TenantsApi {
    private final TenantDirectory directory;
    private final EdgeCheck check;

    TenantsApi(TenantDirectory directory, EdgeCheck check) {
        this.directory = directory;
        this.check = check;
    }

    /**
     * Show a mall to somebody who may know of it.
     *
     * @param slug its name in addresses
     * @param name its name for people
     * @param regionCode code of its regency or city
     * @param status whether it is served
     * @param roles what the caller is there
     */
    @Serdeable
    record Listed(String slug, String name, String regionCode, TenantStatus status, List<Held> roles) {}

    /**
     * Name a role that the caller holds.
     *
     * @param role the role
     * @param agency code of the agency it is held for; nothing for staff of the regency and the province
     */
    @Serdeable
    record Held(String role, @Nullable String agency) {}

    @Get
    @Operation(operationId = "tenants-list", summary = "List the malls that the caller may see, by region code")
    HttpResponse<Page<Listed>> list(
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        var page = page(cursor, limit);
        return Versions.unlessKnown(known, Versions.tagOf(page, Listed::toString), () -> page);
    }

    private Page<Listed> page(@Nullable String cursor, @Nullable Integer limit) {
        var actor = CurrentActor.require();
        var all = directory.all().stream()
                .filter(tenant -> actor.provincial() || check.there(tenant, actor))
                .map(tenant -> listed(tenant, actor))
                .toList();
        return Parts.of(all, Listed::regionCode, cursor, limit);
    }

    private static Listed listed(Tenant tenant, Actor actor) {
        var everywhere = actor.everywhere().stream().map(role -> new Held(role.name(), null));
        var here = actor.memberships().getOrDefault(tenant.id(), java.util.Set.of()).stream()
                .map(TenantsApi::held);
        var roles = Stream.concat(everywhere, here)
                .sorted(java.util.Comparator.comparing(Held::role).thenComparing(held -> String.valueOf(held.agency())))
                .toList();
        return new Listed(tenant.slug(), tenant.name(), tenant.id().regionCode(), tenant.status(), roles);
    }

    private static Held held(Membership membership) {
        return new Held(membership.role().name(), membership.agency().isEmpty() ? null : membership.agency());
    }
}
