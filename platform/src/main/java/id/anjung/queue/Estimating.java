package id.anjung.queue;

import id.anjung.catalog.ProcessingTime;
import id.anjung.catalog.Service;
import id.anjung.queue.wait.Lane;
import id.anjung.queue.wait.Measured;
import id.anjung.queue.wait.OpenCounter;
import id.anjung.queue.wait.Pace;
import id.anjung.queue.wait.Paces;
import id.anjung.queue.wait.WaitBand;
import id.anjung.queue.wait.WaitPolicy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Estimate how long those who wait at a site will wait, from what was read of its queues in one go. */
@Singleton
class Estimating {
    /** A standard may promise more than an hour; nobody stands at a counter for so long. */
    private static final int LONGEST_MINUTES = 60;

    /** Nobody can reserve a time yet; the policy takes the number as it will be. */
    private static final int RESERVED = 0;

    private final Paces paces;

    Estimating(Paces paces) {
        this.paces = paces;
    }

    /** Estimate all queues that somebody calls in. */
    Queues.Waits estimate(MallPlan plan, Queues queues) {
        var tickets = new HashMap<UUID, WaitBand>();
        var newcomers = new HashMap<String, WaitBand>();
        queues.posts().stream()
                .filter(post -> post.state == SessionState.OPEN)
                .map(post -> post.agency)
                .distinct()
                .forEach(agency -> {
                    var line =
                            queues.line(agency, plan.rulesOf(agency).calling().priorityEvery());
                    var bands = WaitPolicy.bands(lane(plan, queues, agency, line));
                    for (int place = 0; place < line.size(); place++) {
                        if (queues.callable(line.get(place))) {
                            tickets.put(line.get(place).id(), bands.get(place));
                        }
                    }
                    newcomers.put(agency, bands.getLast());
                });
        return new Queues.Waits(tickets, newcomers);
    }

    private Lane lane(MallPlan plan, Queues queues, String agency, List<QueuedTicket> line) {
        var measured = paces.now();
        int every = plan.rulesOf(agency).calling().priorityEvery();
        var counters = queues.calling(agency).stream()
                .map(post -> counter(plan, queues, measured, post))
                .toList();
        return new Lane(
                line.stream()
                        .map(ticket -> pace(plan, measured, ticket.service()))
                        .toList(),
                counters,
                usual(plan, measured, agency),
                new Lane.Between(
                        Lane.Between.cutIns(measured.share(agency), every),
                        queues.count(agency, TicketState.ON_HOLD),
                        RESERVED));
    }

    private static OpenCounter counter(MallPlan plan, Queues queues, Measured measured, SessionRow post) {
        return queues.at(post).stream()
                .findFirst()
                .map(ticket -> new OpenCounter(
                        pace(plan, measured, ticket.service()),
                        Duration.between(ticket.since(), queues.now()).toSeconds()))
                .orElse(OpenCounter.FREE);
    }

    private static Pace usual(MallPlan plan, Measured measured, String agency) {
        var paces = plan.services().stream()
                .filter(service -> service.agency().equals(agency))
                .map(service -> pace(plan, measured, service.code()))
                .toList();
        return paces.isEmpty() ? Pace.of(List.of(), Pace.USUAL_SECONDS) : Pace.together(paces);
    }

    private static Pace pace(MallPlan plan, Measured measured, String service) {
        return measured.pace(
                service, plan.service(service).map(Estimating::expectedSeconds).orElse(Pace.USUAL_SECONDS));
    }

    private static int expectedSeconds(Service service) {
        var time = service.terms().time();
        var minutes = time.amount();
        return time.unit() == ProcessingTime.Unit.MINUTES && minutes != null && minutes > 0
                ? (int) TimeUnit.MINUTES.toSeconds(Math.min(minutes, LONGEST_MINUTES))
                : Pace.USUAL_SECONDS;
    }
}
