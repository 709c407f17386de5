package id.anjung.ui.tenant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableRunnable;
import id.anjung.admin.TenantWork;
import java.util.Optional;

/** Show the work that is being done on an MPP, step by step, and what can be done when a step fails. */
final class WorkAtHand extends Section {
    private static final long serialVersionUID = 1L;

    private final boolean keeps;
    private final H2 name = new H2();
    private final StepList steps = new StepList();
    private final Paragraph failed = new Paragraph(getTranslation("keep.failed"));
    private final Button again;
    private final Button leave;

    WorkAtHand(boolean keeps, SerializableRunnable retry, SerializableRunnable giveUp) {
        this.keeps = keeps;
        again = new Button(getTranslation("tenant.retry"), event -> retry.run());
        again.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        leave = new Button(getTranslation("keep.leave"), event -> giveUp.run());
        var buttons = new Div(again, leave);
        buttons.addClassName("wizard-buttons");
        add(name, steps, failed, buttons);
        addClassName("at-hand");
        setVisible(false);
    }

    void show(Optional<TenantWork> work) {
        setVisible(work.isPresent());
        work.ifPresent(open -> {
            name.setText(getTranslation("keep.work." + open.kind()));
            steps.show(open.steps().stream()
                    .map(step -> new StepList.Line(step.step(), step.state(), step.attempts(), step.error()))
                    .toList());
            failed.setVisible(open.failed());
            again.setVisible(keeps && open.failed());
            leave.setVisible(keeps && open.failed() && open.kind().mayBeGivenUp());
        });
    }
}
