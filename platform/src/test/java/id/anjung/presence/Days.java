package id.anjung.presence;

import id.anjung.access.Actor;
import id.anjung.queue.CounterSessions;
import id.anjung.queue.Hall;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Let one day after the other pass at a hall, each with officers who come and go. */
final class Days implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);

    private final Hall hall;
    private final AtomicInteger gone = new AtomicInteger();

    Days(String code) {
        hall = Hall.of(code, 3, 2);
    }

    Hall hall() {
        return hall;
    }

    LocalDate today() {
        return FIRST.plusDays(gone.get());
    }

    /** Let the next day begin, long before doors open. */
    LocalDate begin() {
        gone.incrementAndGet();
        at("05.00");
        return today();
    }

    /** Let it be a time of the day, as clocks there show it. */
    void at(String time) {
        var clock = LocalTime.parse(time.replace('.', ':'));
        hall.clock().stopAt(today().atTime(clock).atZone(ZONE).toInstant());
    }

    /** Open the counter with a number for an agency. */
    void open(Actor officer, String agency, int number) {
        Hall.done(hall.as(officer, () -> hall.bean(CounterSessions.class).open(agency + "-" + number, agency)));
    }

    void close(Actor officer) {
        Hall.done(hall.as(officer, () -> hall.bean(CounterSessions.class).close()));
    }

    /** Let an officer's screen say that it is still there. */
    void heard(Actor officer) {
        hall.as(officer, () -> {
            hall.bean(CounterSessions.class).seen();
            return true;
        });
    }

    Actor officer(String agency) {
        return hall.officer("petugas-" + agency, agency);
    }

    /** Answer an agency's line of a day. */
    LedgerLine line(String agency, LocalDate day) {
        return lines(day).stream()
                .filter(one -> one.agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    LedgerLine line(String agency) {
        return line(agency, today());
    }

    private List<LedgerLine> lines(LocalDate day) {
        return hall.asAdmin(() -> hall.bean(PresenceLedger.class).on(day));
    }

    Standing standing(String agency) {
        return line(agency).standing();
    }

    /** Ask for leave in an officer's name. */
    Closure ask(Actor officer, String agency) {
        var wish = new Closures.Wish("", agency, ClosureReason.SICK, "Demam");
        return Hall.done(hall.as(officer, () -> hall.bean(Closures.class).ask(wish)));
    }

    /** Decide as the mall's admin. */
    Closure decide(Closure asked, boolean approved) {
        return Hall.done(hall.asAdmin(() -> hall.bean(Closures.class).decide(asked.id(), approved)));
    }

    @Override
    public void close() {
        hall.close();
    }
}
