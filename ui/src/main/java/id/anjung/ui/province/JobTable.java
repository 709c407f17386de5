package id.anjung.ui.province;

import com.vaadin.flow.component.html.Span;
import id.anjung.admin.Operations.Job;
import id.anjung.admin.Operations.JobState;
import id.anjung.ui.shell.text.Formats;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Show what is done again and again, by the names that the log gives it. */
final class JobTable extends OperatorsTable<Job> {
    private static final long serialVersionUID = 1L;

    JobTable(Formats formats) {
        super("operation.jobs", formats);
        column("operation.job", "14rem", Job::name);
        column("operation.ran", "11rem", job -> moment(job.ranAt()));
        column("operation.failed", "12rem", this::failure);
        column("operation.behind", "7rem", job -> count(job.waiting()));
        conditionColumn();
    }

    @Override
    List<String> lines(Job job) {
        return List.of(
                job.name(),
                getTranslation("operation.ran.short", moment(job.ranAt())),
                getTranslation("operation.failed.short", failure(job)));
    }

    @Override
    Span condition(Job job) {
        var words = getTranslation(
                "operation.job." + job.state(),
                job.state() == JobState.OVERDUE ? interval(job.every()) : moment(job.oldest()));
        return (job.state() == JobState.WELL ? Condition.WELL : Condition.TROUBLE).badge(words);
    }

    private String interval(@Nullable Duration every) {
        if (every == null) {
            return "–";
        }
        var unit = every.toHours() > 0
                ? ChronoUnit.HOURS
                : every.toMinutes() > 0 ? ChronoUnit.MINUTES : ChronoUnit.SECONDS;
        return getTranslation("operation.every." + unit.name(), every.dividedBy(unit.getDuration()));
    }

    private String failure(Job job) {
        return job.failedAt() == null ? "–" : moment(job.failedAt()) + " · " + job.fault();
    }
}
