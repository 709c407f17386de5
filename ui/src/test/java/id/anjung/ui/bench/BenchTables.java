package id.anjung.ui.bench;

import id.anjung.tenancy.Wings;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Look into the tables themselves: what they say is the truth that the bench is measured by. */
final class BenchTables {
    private static final String OPEN = "('PRINTING', 'WAITING', 'CALLED', 'SERVING', 'ON_HOLD', 'NO_SHOW')";

    private final Wings wings;
    private final List<BenchMall> malls;

    BenchTables(BenchHouse house) {
        wings = house.wings();
        malls = house.malls();
    }

    /** Answer today as the malls' clocks show it. */
    static LocalDate day() {
        return LocalDate.now(BenchMall.CLOCK);
    }

    /** Let nobody wait and no counter have anybody. */
    void clear() {
        for (var mall : malls) {
            wings.asOwner(
                    "UPDATE " + mall.schema() + ".counter_session SET ticket = NULL, seen_at = UTC_TIMESTAMP(6)",
                    "UPDATE " + mall.schema() + ".visit SET engaged = NULL WHERE engaged IS NOT NULL",
                    "UPDATE " + mall.schema() + ".ticket SET state = 'EXPIRED' WHERE state IN " + OPEN);
        }
    }

    /** Let those who were called wait again, as if nobody had called. */
    void waitAgain() {
        for (var mall : malls) {
            wings.asOwner(
                    "UPDATE " + mall.schema() + ".counter_session SET ticket = NULL, seen_at = UTC_TIMESTAMP(6)",
                    "UPDATE " + mall.schema() + ".visit SET engaged = NULL WHERE engaged IS NOT NULL",
                    "UPDATE " + mall.schema()
                            + ".ticket SET state = 'WAITING', counter = NULL, officer = NULL, calls = 0"
                            + " WHERE state = 'CALLED'");
        }
    }

    /** Count in all malls together. */
    long count(String sql) throws SQLException {
        long sum = 0;
        for (var row : rows(sql)) {
            sum += Long.parseLong(row.get(1));
        }
        return sum;
    }

    /** Answer the newest period of all malls, one number for each. */
    List<Long> newestPeriods() throws SQLException {
        return rows("SELECT COALESCE(MAX(id), 0) FROM %s.period").stream()
                .map(row -> Long.valueOf(row.get(1)))
                .toList();
    }

    /** Answer the rows of every mall, each beginning with the mall's code; {@code %s} stands for its schema. */
    List<List<String>> rows(String sql) throws SQLException {
        var rows = new ArrayList<List<String>>();
        try (var connection = wings.owner();
                var statement = connection.createStatement()) {
            for (var mall : malls) {
                try (var result = statement.executeQuery(sql.replace("%s", mall.schema()))) {
                    while (result.next()) {
                        var row = new ArrayList<String>();
                        row.add(mall.code());
                        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                            row.add(String.valueOf(result.getString(i)));
                        }
                        rows.add(row);
                    }
                }
            }
        }
        return rows;
    }
}
