package id.anjung.ui.bench;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Know from the tables which calls were made, in order.
 *
 * @param byQueue calls of a mall's agency
 * @param byZone labels called in a mall's zone, each with its moment
 */
record CallsMade(Map<String, List<Call>> byQueue, Map<String, Map<String, Long>> byZone) {
    /**
     * Hold a call.
     *
     * @param label number
     * @param micros moment that its row says, which lies before the commit
     */
    record Call(String label, long micros) {}

    /** Read the calls behind these periods, one number for each mall. */
    static CallsMade after(List<Long> periods, BenchTables tables) throws SQLException {
        var byQueue = new HashMap<String, List<Call>>();
        var byZone = new HashMap<String, Map<String, Long>>();
        var place = new HashMap<String, Long>();
        var rows = tables.rows("SELECT p.id, t.label, t.agency, TIMESTAMPDIFF(MICROSECOND, '1970-01-01', p.since)"
                + " FROM %s.period p JOIN %s.ticket t ON t.id = p.ticket WHERE p.move = 'CALL' ORDER BY p.id");
        for (var row : rows) {
            var mall = row.getFirst();
            long from = place.computeIfAbsent(mall, code -> periods.get(place.size()));
            if (Long.parseLong(row.get(1)) > from) {
                var agency = Integer.parseInt(row.get(3).substring(1));
                var call = new Call(row.get(2), Long.parseLong(row.get(4)));
                byQueue.computeIfAbsent(queue(mall, agency), key -> new java.util.ArrayList<>())
                        .add(call);
                byZone.computeIfAbsent(mall + BenchMall.zone(agency), key -> new HashMap<>())
                        .put(call.label(), call.micros());
            }
        }
        return new CallsMade(byQueue, byZone);
    }

    static String queue(String mall, int agency) {
        return mall + "/" + agency;
    }

    List<Call> of(String mall, int agency) {
        return byQueue.getOrDefault(queue(mall, agency), List.of());
    }

    Map<String, Long> in(String mall, String zone) {
        return byZone.getOrDefault(mall + zone, Map.of());
    }

    /** Count all. */
    int count() {
        return byQueue.values().stream().mapToInt(List::size).sum();
    }
}
