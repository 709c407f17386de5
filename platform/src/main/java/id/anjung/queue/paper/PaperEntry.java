package id.anjung.queue.paper;

import id.anjung.queue.Labels;
import id.anjung.queue.PriorityClass;
import id.anjung.register.Checks;
import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Say what stands on a paper that was served.
 *
 * @param code its number as people read it ({@code A-C001})
 * @param day the day
 * @param times when what happened
 * @param counter code of the counter
 * @param service code of the service
 * @param priority whom the law lets go first; nothing for everybody else
 */
@Serdeable
public record PaperEntry(
        String code,
        @Nullable LocalDate day,
        Times times,
        String counter,
        String service,
        @Nullable PriorityClass priority)
        implements Entry {
    /**
     * Say when what happened, as clocks there showed it.
     *
     * @param taken the number was taken
     * @param called it was called
     * @param served serving began
     * @param finished serving ended
     */
    @Serdeable
    public record Times(
            @Nullable LocalTime taken,
            @Nullable LocalTime called,
            @Nullable LocalTime served,
            @Nullable LocalTime finished) {}

    @Override
    public String name() {
        return code;
    }

    @Override
    public List<FieldProblem> problems() {
        var checks = new Checks()
                .text("code", code, Checks.CODE)
                .require(code.isBlank() || Labels.readPaper(code).isPresent(), "code", Problem.UNKNOWN, code)
                .require(day != null, "day", Problem.REQUIRED)
                .require(times.taken() != null, "times.taken", Problem.REQUIRED);
        after(checks, times.taken(), "times.called", times.called());
        after(checks, times.called(), "times.served", times.served());
        after(checks, times.served(), "times.finished", times.finished());
        return checks.text("counter", counter, Checks.CODE)
                .text("service", service, Checks.CODE)
                .found();
    }

    private static void after(Checks checks, @Nullable LocalTime former, String field, @Nullable LocalTime time) {
        checks.require(time != null, field, Problem.REQUIRED);
        if (former != null && time != null) {
            checks.require(!time.isBefore(former), field, Problem.WRONG_ORDER, former);
        }
    }
}
