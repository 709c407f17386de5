package id.anjung.queue.paper;

import id.anjung.access.LookingAfter;
import id.anjung.agency.Counter;
import id.anjung.agency.Site;
import id.anjung.catalog.Service;
import id.anjung.queue.Labels;
import id.anjung.queue.MallPlan;
import id.anjung.queue.MallPlans;
import id.anjung.queue.PaperVisits;
import id.anjung.register.Checks;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Read what somebody wrote on a paper, and find what is wrong with it beside what is known of blocks and counters. */
@Singleton
class ReadingPaper {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private final BlockStore blocks;
    private final MallPlans plans;
    private final Clock clock;

    ReadingPaper(BlockStore blocks, MallPlans plans, Clock clock) {
        this.blocks = blocks;
        this.plans = plans;
        this.clock = clock;
    }

    /** Hold what came of reading. */
    sealed interface Read {}

    /** It may be entered. */
    record Right(PaperVisits.Paper paper, PaperVisits.Served served, PaperVisits.Course course) implements Read {}

    /** It may not. */
    record Wrong(List<FieldProblem> problems) implements Read {}

    /** Hold what a paper refers to, as far as it is there. */
    private record Known(Optional<BlockRow> block, Optional<Service> service, Optional<Counter> counter, ZoneId zone) {}

    Read read(PaperEntry entry) {
        var problems = entry.problems();
        if (problems.isEmpty()) {
            problems = wrong(entry);
        }
        return problems.isEmpty() ? right(entry, known(entry)) : new Wrong(problems);
    }

    /** Tell whether a number lies in a block of an agency that the acting person looks after. */
    boolean within(Labels.Read number) {
        return blocks.findHolding(number.letters(), number.number())
                .filter(found -> LookingAfter.agency(found.agency))
                .isPresent();
    }

    /** List what a paper names that is not there, and what cannot have happened. */
    List<FieldProblem> wrong(PaperEntry entry) {
        var known = known(entry);
        var checks = new Checks()
                .require(known.block().isPresent(), "code", Problem.UNKNOWN, entry.code())
                .require(known.service().isPresent(), "service", Problem.UNKNOWN, entry.service())
                .require(known.counter().isPresent(), "counter", Problem.UNKNOWN, entry.counter());
        var day = entry.day();
        if (day != null) {
            time(checks, entry, day, known);
        }
        return checks.found();
    }

    private void time(Checks checks, PaperEntry entry, LocalDate day, Known known) {
        var now = clock.instant().atZone(known.zone());
        checks.require(!day.isAfter(now.toLocalDate()), "day", Problem.IN_FUTURE);
        var finished = entry.times().finished();
        boolean today = day.equals(now.toLocalDate());
        checks.require(
                !today || finished == null || !finished.isAfter(now.toLocalTime()),
                "times.finished",
                Problem.IN_FUTURE);
        known.block()
                .map(block -> LocalDate.ofInstant(block.madeAt, known.zone()))
                .ifPresent(made -> checks.require(!day.isBefore(made), "day", Problem.WRONG_ORDER, made));
    }

    private Known known(PaperEntry entry) {
        var plan = plans.now();
        var block = Labels.readPaper(entry.code())
                .flatMap(number -> blocks.findHolding(number.letters(), number.number()))
                .filter(found -> LookingAfter.agency(found.agency));
        var service = plan.service(entry.service())
                .filter(one -> block.isEmpty() || one.agency().equals(block.get().agency));
        var counter = plan.counter(entry.counter())
                .filter(one -> block.isEmpty() || one.agencies().contains(block.get().agency));
        return new Known(block, service, counter, zone(plan, counter));
    }

    private static ZoneId zone(MallPlan plan, Optional<Counter> counter) {
        return plan.site(counter.map(Counter::site).orElse("")).map(Site::zone).orElse(WITA);
    }

    private static Right right(PaperEntry entry, Known known) {
        var number = Labels.readPaper(entry.code()).orElseThrow();
        var day = given(entry.day());
        var times = entry.times();
        return new Right(
                new PaperVisits.Paper(number.letters(), number.number(), entry.priority()),
                new PaperVisits.Served(
                        known.service().orElseThrow(), known.counter().orElseThrow()),
                new PaperVisits.Course(
                        day,
                        at(day, times.taken(), known.zone()),
                        at(day, times.called(), known.zone()),
                        at(day, times.served(), known.zone()),
                        at(day, times.finished(), known.zone())));
    }

    private static Instant at(LocalDate day, @Nullable LocalTime time, ZoneId zone) {
        return day.atTime(given(time)).atZone(zone).toInstant();
    }

    private static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("A paper without all its times was let through");
        }
        return value;
    }
}
