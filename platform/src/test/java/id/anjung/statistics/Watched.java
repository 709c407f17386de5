package id.anjung.statistics;

import static id.anjung.queue.Hall.done;

import id.anjung.access.Actor;
import id.anjung.access.Role;
import id.anjung.queue.Answer;
import id.anjung.queue.CallingTickets;
import id.anjung.queue.CounterSessions;
import id.anjung.queue.Hall;
import id.anjung.queue.ServedAs;
import id.anjung.queue.ServingTickets;
import id.anjung.queue.Ticket;
import id.anjung.queue.Undoing;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Let an officer work in a hall while an auditor looks at the figures.
 *
 * @param hall where
 * @param officer who works, at the counter {@code a1-1}
 */
record Watched(Hall hall, Actor officer) {
    /** The day of {@link Hall#MORNING}. */
    static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    static Watched at(Hall hall) {
        var watched = new Watched(hall, hall.officer("rina", "a1"));
        watched.does(() -> hall.bean(CounterSessions.class).open("a1-1", "a1"));
        return watched;
    }

    <T> T does(Supplier<Answer<T>> step) {
        return done(hall.as(officer, step));
    }

    Ticket call() {
        return does(hall.bean(CallingTickets.class)::next);
    }

    void start() {
        does(hall.bean(ServingTickets.class)::start);
    }

    void finish() {
        does(() -> hall.bean(ServingTickets.class).finish(ServedAs.SERVED));
    }

    void undo(Ticket ticket) {
        does(() -> hall.bean(Undoing.class).undo(ticket.id()));
    }

    /** Call the next one and serve them. */
    void serve() {
        call();
        start();
        finish();
    }

    /** Call the next one three times for nothing. */
    Ticket miss() {
        var ticket = call();
        for (int call = 2; call <= 3; call++) {
            later(Duration.ofSeconds(20));
            does(hall.bean(CallingTickets.class)::recall);
        }
        return does(() -> hall.bean(CallingTickets.class).miss());
    }

    void later(Duration by) {
        hall.clock().move(by);
    }

    /** Look at one day, as somebody who may only read. */
    Report report(Grouping by) {
        return report(new Range(TODAY, TODAY), by);
    }

    Report report(Range range, Grouping by) {
        var auditor = hall.staff("auditor", Role.TENANT_AUDITOR, "");
        return hall.as(auditor, () -> hall.bean(Statistics.class).report(range, by));
    }

    /** Answer a figure of the whole day. */
    Figure today(Measure measure) {
        return figure(report(Grouping.DAY).whole(), measure);
    }

    static Figure figure(Part part, Measure measure) {
        return part.figure(measure).orElseThrow(() -> new AssertionError(measure + " is not in " + part));
    }

    static BigDecimal value(Figure figure) {
        return Objects.requireNonNull(figure.value(), figure.toString());
    }

    static Part part(Report report, String key) {
        return report.parts().stream()
                .filter(part -> part.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is not in " + report));
    }
}
