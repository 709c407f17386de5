package id.anjung.statistics;

import id.anjung.access.Role;
import id.anjung.queue.Hall;
import id.anjung.queue.Period;
import id.anjung.queue.QueueView;
import id.anjung.queue.Ticket;
import id.anjung.queue.TicketState;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * Count a day at a hall from its periods one by one, in the plainest way, beside everything that the platform counts with.
 *
 * @param stories what happened to each ticket that counts
 * @param present how long counters were open in opening hours
 * @param scheduled how long they were to be, up to now
 */
record CountByHand(List<Story> stories, Duration present, Duration scheduled) {
    /** Doors open at eight and shut at three, as clocks in Kalimantan Selatan show it. */
    private static final Instant OPEN = Instant.parse("2026-11-25T00:00:00Z");

    private static final Instant SHUT = Instant.parse("2026-11-25T07:00:00Z");
    private static final int COUNTERS = 4;

    /** Hold a ticket with what of its periods was not taken back. */
    record Story(Ticket ticket, List<Period> periods) {
        boolean had(String move) {
            return periods.stream().anyMatch(period -> period.move().equals(move));
        }

        Optional<Instant> called() {
            return periods.stream()
                    .filter(period -> period.state() == TicketState.CALLED)
                    .map(Period::since)
                    .findFirst();
        }

        long waited() {
            return Duration.between(periods.getFirst().since(), called().orElseThrow())
                    .toSeconds();
        }

        long served() {
            var served = Duration.ZERO;
            for (int i = 0; i + 1 < periods.size(); i++) {
                if (periods.get(i).state() == TicketState.SERVING) {
                    served = served.plus(Duration.between(
                            periods.get(i).since(), periods.get(i + 1).since()));
                }
            }
            return served.toSeconds();
        }

        boolean missed() {
            var moves = periods.stream().map(Period::move).toList();
            return moves.lastIndexOf("MISS") > moves.lastIndexOf("RETURN");
        }

        boolean first() {
            return ticket.priority() != null;
        }
    }

    static CountByHand of(Hall hall) {
        var chief = hall.staff("kepala-a1", Role.AGENCY_SUPERVISOR, "a1");
        var view = hall.bean(QueueView.class);
        var stories = hall.as(chief, () -> view.page("", Optional.empty(), 10_000)).stream()
                .map(ticket -> new Story(ticket, kept(hall.as(chief, () -> view.periods(ticket.id())))))
                .filter(story -> story.called().isPresent() || !story.had("CANCEL"))
                .toList();
        var now = hall.clock().instant();
        var scheduled = between(OPEN, now, now).multipliedBy(COUNTERS);
        return new CountByHand(stories, present(hall, now), scheduled);
    }

    /** Pass over what was taken back, and the taking back. */
    private static List<Period> kept(List<Period> all) {
        var kept = new ArrayList<Period>();
        for (var period : all) {
            if (period.move().equals("UNDO")) {
                kept.removeLast();
            } else {
                kept.add(period);
            }
        }
        return kept;
    }

    private static Duration present(Hall hall, Instant now) {
        Map<String, Instant> openSince = new HashMap<>();
        var present = Duration.ZERO;
        Map<String, Instant> heard = new HashMap<>();
        var schema = hall.tenant().schema();
        var question = "SELECT p.session, p.state, p.since, c.seen_at FROM " + schema + ".session_period p JOIN "
                + schema + ".counter_session c ON c.id = p.session ORDER BY p.id";
        try (var connection = hall.house().wings().owner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                var since = rows.getObject("since", LocalDateTime.class).toInstant(ZoneOffset.UTC);
                var begun = openSince.remove(rows.getString("session"));
                present = begun == null ? present : present.plus(between(begun, since, now));
                if (rows.getString("state").equals("OPEN")) {
                    openSince.put(rows.getString("session"), since);
                    heard.put(
                            rows.getString("session"),
                            rows.getObject("seen_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        for (var left : openSince.entrySet()) {
            var last = heard.getOrDefault(left.getKey(), now);
            boolean silent = last.plus(Duration.ofMinutes(2)).isBefore(now);
            present = present.plus(between(left.getValue(), silent ? last : now, now));
        }
        return present;
    }

    private static Duration between(Instant from, Instant until, Instant now) {
        var end = List.of(until, SHUT, now).stream()
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var begin = from.isBefore(OPEN) ? OPEN : from;
        return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
    }

    long tickets() {
        return stories.size();
    }

    List<Figure> figures() {
        long visits =
                stories.stream().map(story -> story.ticket().visit()).distinct().count();
        var waits = waits(story -> true);
        var served = stories.stream()
                .filter(story -> story.had("FINISH"))
                .map(Story::served)
                .toList();
        var within = waits.stream().filter(wait -> wait <= 30 * 60).count();
        return List.of(
                Figure.count(Measure.VISITS, visits),
                Figure.count(Measure.TICKETS, tickets()),
                Figure.count(Measure.FINISHED, served.size()),
                Figure.seconds(Measure.WAIT_MEDIAN, median(waits), waits.size()),
                Figure.seconds(Measure.WAIT_NINETIETH, ninetieth(waits), waits.size()),
                Figure.share(Measure.WAIT_ON_TARGET, within, waits.size()),
                Figure.seconds(Measure.HANDLING_MEDIAN, median(served), served.size()),
                Figure.seconds(Measure.HANDLING_NINETIETH, ninetieth(served), served.size()),
                Figure.share(Measure.NO_SHOW, count(Story::missed), waits.size()),
                Figure.share(Measure.PRESENCE, present.toSeconds(), scheduled.toSeconds()),
                Figure.count(Measure.PRIORITY, count(Story::first)),
                seconds(Measure.PRIORITY_WAIT, waits(Story::first)),
                seconds(Measure.OTHERS_WAIT, waits(story -> !story.first())));
    }

    private static Figure seconds(Measure measure, List<Long> measured) {
        return Figure.seconds(measure, median(measured), measured.size());
    }

    private List<Long> waits(Predicate<Story> whose) {
        return stories.stream()
                .filter(whose)
                .filter(story -> story.called().isPresent())
                .map(Story::waited)
                .toList();
    }

    private long count(Predicate<Story> which) {
        return stories.stream().filter(which).count();
    }

    private static OptionalLong median(List<Long> measured) {
        var sorted = measured.stream().sorted().toList();
        int size = sorted.size();
        return size == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round((sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0));
    }

    private static OptionalLong ninetieth(List<Long> measured) {
        var sorted = measured.stream().sorted().toList();
        return sorted.stream()
                .filter(limit -> sorted.stream().filter(one -> one <= limit).count() * 10 >= 9L * sorted.size())
                .mapToLong(Long::longValue)
                .findFirst();
    }
}
