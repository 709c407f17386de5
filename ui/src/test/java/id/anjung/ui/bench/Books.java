package id.anjung.ui.bench;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;

/**
 * Check the tables against themselves: numbers without a hole, each ticket called, begun and finished once.
 *
 * @param served how many tickets went all the way
 * @param holes how many numbers are missing
 * @param twice how many steps were made twice
 */
record Books(long served, long holes, long twice) {
    /** Check what lies behind these periods, one number for each mall. */
    static Books of(List<Long> periods, BenchTables tables) throws SQLException {
        var from = new HashMap<String, Long>();
        long served = 0;
        long twice = 0;
        var steps = tables.rows("SELECT MIN(id), SUM(move = 'CALL'), SUM(move = 'START'), SUM(move = 'FINISH')"
                + " FROM %s.period GROUP BY ticket");
        for (var row : steps) {
            long first = from.computeIfAbsent(row.getFirst(), code -> periods.get(from.size()));
            if (Long.parseLong(row.get(1)) > first) {
                var counts = row.subList(2, 5).stream().map(Long::valueOf).toList();
                served += counts.stream().allMatch(count -> count >= 1) ? 1 : 0;
                twice += counts.stream()
                        .mapToLong(count -> Math.max(0, count - 1))
                        .sum();
            }
        }
        long holes = tables.count("SELECT SUM(hole) FROM (SELECT MAX(number) - COUNT(*) AS hole FROM %s.visit"
                + " GROUP BY day, letters) holes");
        return new Books(served, holes, twice);
    }
}
