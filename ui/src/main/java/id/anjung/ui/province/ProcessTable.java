package id.anjung.ui.province;

import com.vaadin.flow.component.html.Span;
import id.anjung.admin.Operations.Running;
import id.anjung.ui.shell.text.Formats;
import java.util.List;

/** Show the processes of the platform. */
final class ProcessTable extends OperatorsTable<Running> {
    private static final long serialVersionUID = 1L;

    ProcessTable(Formats formats) {
        super("operation.processes", formats);
        column("operation.host", "11rem", Running::host);
        column("operation.roles", "12rem", Running::roles);
        column("operation.release", "9rem", Running::release);
        column("operation.since", "11rem", process -> moment(process.since()));
        conditionColumn();
    }

    @Override
    List<String> lines(Running process) {
        return List.of(
                process.host(),
                process.roles() + " · " + process.release(),
                getTranslation("operation.since.short", moment(process.since())));
    }

    @Override
    Span condition(Running process) {
        return process.silent()
                ? Condition.TROUBLE.badge(getTranslation("operation.silent", moment(process.seen())))
                : Condition.WELL.badge(getTranslation("operation.lives"));
    }
}
