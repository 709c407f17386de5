package id.anjung.ui.province;

import com.vaadin.flow.component.html.Span;
import id.anjung.admin.Operations.Mall;
import id.anjung.ui.shell.text.Formats;
import java.util.ArrayList;
import java.util.List;

/** Show each MPP as an operator sees it: what was asked of it, what waits, what failed, and how old its copy is. */
final class MallTable extends OperatorsTable<Mall> {
    private static final long serialVersionUID = 1L;

    MallTable(Formats formats) {
        super("operation.malls", formats);
        column("operation.mall", "12rem", mall -> mall.tenant().name());
        column("operation.asked", "7rem", mall -> count(mall.lastHour().asked()));
        column("operation.refused", "6rem", mall -> count(mall.lastHour().refused()));
        column("operation.slow", "6rem", mall -> count(mall.lastHour().slow()));
        column("operation.behind", "6rem", mall -> count(mall.waiting()));
        column("operation.copied", "10rem", mall -> moment(mall.copiedAt()));
        conditionColumn();
    }

    @Override
    List<String> lines(Mall mall) {
        var hour = mall.lastHour();
        return List.of(
                mall.tenant().name(),
                getTranslation("operation.hour.short", count(hour.asked()), count(hour.refused()), count(hour.slow())),
                getTranslation("operation.copied.short", moment(mall.copiedAt())));
    }

    @Override
    Span condition(Mall mall) {
        var troubles = new ArrayList<String>();
        if (mall.lastHour().failed() > 0) {
            troubles.add(
                    getTranslation("operation.faults", count(mall.lastHour().failed())));
        }
        if (mall.failedWork() != null) {
            troubles.add(getTranslation("operation.work", getTranslation("keep.work." + mall.failedWork())));
        }
        if (mall.copyLate()) {
            troubles.add(getTranslation("operation.copy.late"));
        }
        return troubles.isEmpty()
                ? Condition.WELL.badge(getTranslation("operation.mall.well"))
                : Condition.TROUBLE.badge(String.join(" · ", troubles));
    }
}
