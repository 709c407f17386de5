package id.anjung.ui.cluster;

import id.anjung.embedded.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Look into the tables themselves: what they say is the truth that a drill is judged by.
 *
 * @param database the server, past every proxy
 */
public record Ledger(TestDatabase database) {
    /** Answer the first column of all rows. */
    public List<String> texts(String sql) {
        try (var owner = DriverManager.getConnection(
                        database.url()
                                + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectTimeout=5000&socketTimeout=30000",
                        database.user(),
                        database.password());
                var statement = owner.createStatement()) {
            var texts = new ArrayList<String>();
            if (statement.execute(sql)) {
                try (var rows = statement.getResultSet()) {
                    while (rows.next()) {
                        texts.add(String.valueOf(rows.getString(1)));
                    }
                }
            }
            return texts;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Answer one number; 0 where there is none. */
    public long number(String sql) {
        var texts = texts(sql);
        return texts.isEmpty() || texts.getFirst().equals("null") ? 0 : Long.parseLong(texts.getFirst());
    }

    long visits(Hall hall) {
        return number("SELECT COUNT(*) FROM " + hall.schema() + ".visit");
    }

    /** Count the numbers that are missing between the first and the last of a day. */
    long holes(Hall hall) {
        return number("SELECT SUM(hole) FROM (SELECT MAX(number) - COUNT(*) AS hole FROM " + hall.schema()
                + ".visit GROUP BY day, letters) holes");
    }

    /** Count the numbers of a day that two visits have. */
    long doubles(Hall hall) {
        return number("SELECT COUNT(*) FROM (SELECT 1 FROM " + hall.schema()
                + ".visit GROUP BY day, letters, number HAVING COUNT(*) > 1) doubles");
    }

    long newestPeriod(Hall hall) {
        return number("SELECT COALESCE(MAX(id), 0) FROM " + hall.schema() + ".period");
    }

    /** List the numbers that were called behind a period, in order. */
    List<String> called(Hall hall, long after) {
        return texts("SELECT t.label FROM " + hall.schema() + ".period p JOIN " + hall.schema()
                + ".ticket t ON t.id = p.ticket WHERE p.move = 'CALL' AND p.id > " + after + " ORDER BY p.id");
    }
}
