package id.anjung.queue;

import id.anjung.access.Actor;
import id.anjung.queue.paper.PaperBlock;
import id.anjung.queue.paper.PaperBlocks;
import id.anjung.queue.paper.PaperEntries;
import id.anjung.queue.paper.PaperEntry;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Make blocks of numbers of the first agency of a hall, and enter what was served on them.
 *
 * @param hall where
 * @param chief who does it
 */
record Papers(Hall hall, Actor chief) {
    /** The day of a hall. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    PaperBlock block(int size) {
        return Hall.done(hall.as(chief, () -> hall.bean(PaperBlocks.class).make("a1", null, size)));
    }

    Outcome<Kept<PaperEntry>> enter(PaperEntry entry) {
        return hall.as(chief, () -> hall.bean(PaperEntries.class).add(entry));
    }

    /** Read the first column of what lies in the database, as its owner. */
    List<String> read(String sql) {
        var found = new ArrayList<String>();
        try (var connection = hall.house().wings().owner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return found;
    }

    static PaperEntry paper(String code) {
        return paper(code, TODAY, "08:10", "08:40");
    }

    static PaperEntry paper(String code, String counter, String service) {
        var usual = paper(code);
        return new PaperEntry(code, usual.day(), usual.times(), counter, service, null);
    }

    static PaperEntry paper(String code, @Nullable LocalDate day, String taken, @Nullable String finished) {
        var end = finished == null ? null : LocalTime.parse(finished);
        var times = new PaperEntry.Times(LocalTime.parse(taken), LocalTime.of(8, 20), LocalTime.of(8, 22), end);
        return new PaperEntry(code, day, times, "a1-1", "a1-s1", null);
    }
}
