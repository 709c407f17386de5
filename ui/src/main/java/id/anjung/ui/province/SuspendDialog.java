package id.anjung.ui.province;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.anjung.admin.StatusChange;
import id.anjung.admin.SuspensionMode;
import id.anjung.tenancy.Tenant;
import id.anjung.ui.shell.kit.WeightyDialog;
import java.util.function.BiConsumer;

/** Ask how far an MPP is suspended and why, and say what that means for people there. */
final class SuspendDialog extends WeightyDialog {
    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS = new Texts(
            "province.suspend.title",
            "province.suspend.effect",
            "province.suspend.reason",
            "province.suspend",
            "province.cancel");

    private final RadioButtonGroup<SuspensionMode> mode = new RadioButtonGroup<>();
    private final transient BiConsumer<SuspensionMode, String> suspend;

    SuspendDialog(Tenant tenant, BiConsumer<SuspensionMode, String> suspend) {
        super(TEXTS, tenant.name(), StatusChange.LONGEST_REASON);
        this.suspend = suspend;
        mode.setLabel(getTranslation("province.suspend.mode"));
        mode.setItems(SuspensionMode.values());
        mode.setRenderer(new ComponentRenderer<>(
                chosen -> new Span(getTranslation("province.suspend." + chosen, tenant.name()))));
        mode.setValue(SuspensionMode.READ_ONLY);
        askBefore(mode);
    }

    @Override
    protected void confirmed(String why) {
        suspend.accept(mode.getValue(), why);
    }
}
