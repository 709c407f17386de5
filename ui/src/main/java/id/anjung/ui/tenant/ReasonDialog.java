package id.anjung.ui.tenant;

import com.vaadin.flow.component.textfield.TextField;
import id.anjung.admin.StatusChange;
import id.anjung.tenancy.Tenant;
import id.anjung.ui.shell.kit.Faults;
import id.anjung.ui.shell.kit.WeightyDialog;
import java.util.function.Consumer;

/** Ask why something weighty is done to an MPP, and, when there is no way back, for its name to be sure. */
final class ReasonDialog extends WeightyDialog {
    private static final long serialVersionUID = 1L;

    private final TextField slug = new TextField();
    private final String expected;
    private final transient Consumer<String> then;

    /**
     * Ask.
     *
     * @param what names the texts: its title, what it means, and the button
     * @param sure whether the name must be typed
     * @param then is told the reason
     */
    ReasonDialog(String what, Tenant tenant, boolean sure, Consumer<String> then) {
        super(
                new Texts(what + ".title", what + ".means", "keep.reason", what + ".do", "keep.cancel"),
                tenant.name(),
                StatusChange.LONGEST_REASON);
        this.then = then;
        this.expected = sure ? tenant.slug() : "";
        Faults.stay(slug);
        slug.setLabel(getTranslation("keep.slug", tenant.slug()));
        slug.setErrorMessage(getTranslation("keep.slug.differs", tenant.slug()));
        slug.setWidthFull();
        slug.setVisible(sure);
        askAfter(slug);
    }

    @Override
    protected boolean complete() {
        boolean differs = !expected.equals(slug.getValue().strip());
        slug.setInvalid(differs);
        if (differs) {
            slug.focus();
        }
        return !differs;
    }

    @Override
    protected void confirmed(String why) {
        then.accept(why);
    }
}
