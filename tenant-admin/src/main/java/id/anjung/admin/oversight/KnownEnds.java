package id.anjung.admin.oversight;

import id.anjung.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** Know which agreements end at every tenant, by one question to the registry. */
@Singleton
public class KnownEnds {
    private final EndsRows rows;

    KnownEnds(EndsRows rows) {
        this.rows = rows;
    }

    /** Answer how many agreements end soon after a day; a tenant that is missing was never counted. */
    public Map<TenantId, Integer> soon(LocalDate day) {
        return rows.findAll().stream()
                .collect(Collectors.toMap(
                        row -> new TenantId(row.tenant()),
                        row -> AgreementEnds.read(row.ends()).soon(day)));
    }

    void keep(TenantId tenant, AgreementEnds ends) {
        rows.put(new EndsRow(tenant.regionCode(), ends.written()));
    }
}
