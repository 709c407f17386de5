package id.anjung.bench;

import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.Wings;

/** Lay tables of the shape that issuing a ticket touches, with the rights that the wall would give. */
final class BenchTables {
    private BenchTables() {}

    static void lay(Wings wings, TenantId tenant) {
        var schema = tenant.schema();
        wings.asOwner(
                "CREATE TABLE " + schema + ".bench_service (code VARCHAR(40) PRIMARY KEY, name VARCHAR(160) NOT NULL)",
                "CREATE TABLE " + schema + ".bench_number (prefix VARCHAR(8) PRIMARY KEY, n BIGINT NOT NULL)",
                "CREATE TABLE " + schema + ".bench_ticket (id BIGINT AUTO_INCREMENT PRIMARY KEY, "
                        + "prefix VARCHAR(8) NOT NULL, n BIGINT NOT NULL, state VARCHAR(20) NOT NULL)",
                "CREATE TABLE " + schema + ".bench_period (id BIGINT AUTO_INCREMENT PRIMARY KEY, "
                        + "ticket VARCHAR(20) NOT NULL, state VARCHAR(20) NOT NULL)",
                "CREATE TABLE " + schema + ".bench_event (id BIGINT AUTO_INCREMENT PRIMARY KEY, "
                        + "kind VARCHAR(40) NOT NULL, subject VARCHAR(40) NOT NULL)");
        for (var table : new String[] {"service", "number", "ticket", "period", "event"}) {
            wings.asOwner("GRANT SELECT, INSERT, UPDATE ON " + schema + ".bench_" + table + " TO r_" + schema);
        }
        for (int i = 0; i < 20; i++) {
            wings.asOwner("INSERT INTO " + schema + ".bench_service VALUES ('S" + i + "', 'Service " + i + "')");
        }
    }
}
