package id.anjung.admin.demo;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.queue.Answer;
import id.anjung.queue.MallPlan;
import id.anjung.queue.PriorityClass;
import id.anjung.queue.TicketSource;
import id.anjung.queue.Visit;
import id.anjung.queue.Wish;
import id.anjung.register.Id;
import id.anjung.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Let people come to a mall and take numbers, at the machine in the hall or at the front desk. */
final class Arrivals {
    private static final double AT_THE_MACHINE = 0.6;
    private static final double PRIORITY = 0.12;
    private static final double TWO_AGENCIES = 0.08;
    private static final List<PriorityClass> CLASSES =
            List.of(PriorityClass.ELDERLY, PriorityClass.ELDERLY, PriorityClass.PREGNANT, PriorityClass.DISABLED);
    /** After a longer pause, as when the machine was asleep, nobody is made up for. */
    private static final Duration LONGEST_LAG = Duration.ofMinutes(1);

    private final Hands hands;
    private final Pace pace;
    private final Actor machine;
    private final Actor frontDesk;
    private final Queue<Paper> papers = new ArrayDeque<>();
    private @Nullable Instant next;

    /** Remember a paper that is on its way out of the machine. */
    private record Paper(Id<Visit> visit, Instant out) {}

    Arrivals(TenantId tenant, Hands hands, Pace pace) {
        this.hands = hands;
        this.pace = pace;
        this.machine = Post.staff(tenant, "anjungan", "Anjungan peragaan", Membership.ofRegency(Role.DEVICE));
        this.frontDesk = Post.staff(tenant, "depan", "Mira Safitri", Membership.ofRegency(Role.AGENCY_OFFICER));
    }

    /** Let those come whose moment it is, and papers come out. */
    void step(MallPlan plan, List<Post> posts, Instant now) {
        var due = next;
        if (due == null) {
            posts.forEach(post -> arrive(plan, posts, now)); // whoever waited before the doors opened
        }
        due = due == null || due.plus(LONGEST_LAG).isBefore(now) ? now : due;
        var zone = plan.site("").map(site -> site.zone()).orElse(ZoneId.of("Asia/Makassar"));
        while (!due.isAfter(now)) {
            due = due.plus(pace.untilNextArrival(posts.size(), LocalTime.ofInstant(due, zone)));
            next = due;
            arrive(plan, posts, now);
        }
        print(now);
    }

    private void arrive(MallPlan plan, List<Post> posts, Instant now) {
        boolean machineGives = pace.happens(AT_THE_MACHINE);
        var wish = wish(plan, posts, machineGives);
        var given = CurrentActor.call(
                machineGives ? machine : frontDesk, () -> hands.issuing().issue(wish));
        if (machineGives && given instanceof Answer.Done<Visit>(var visit)) {
            papers.add(new Paper(visit.id(), now.plus(pace.between(8, 30))));
        }
    }

    private void print(Instant now) {
        while (!papers.isEmpty() && !papers.element().out().isAfter(now)) {
            var paper = papers.remove();
            CurrentActor.call(machine, () -> hands.visits().printed(paper.visit()));
        }
    }

    private Wish wish(MallPlan plan, List<Post> posts, boolean machineGives) {
        var first = pace.oneOf(posts).agency();
        var services = new ArrayList<List<String>>();
        services.add(List.of(service(plan, first)));
        var second = pace.oneOf(posts).agency();
        if (pace.happens(TWO_AGENCIES) && !second.equals(first)) {
            services.add(List.of(service(plan, second)));
        }
        return new Wish(
                "",
                services,
                machineGives ? TicketSource.KIOSK : TicketSource.DESK,
                pace.happens(PRIORITY) ? pace.oneOf(CLASSES) : null,
                machineGives,
                null);
    }

    private String service(MallPlan plan, String agency) {
        return pace.oneOf(plan.services().stream()
                        .filter(service -> service.agency().equals(agency))
                        .toList())
                .code();
    }
}
