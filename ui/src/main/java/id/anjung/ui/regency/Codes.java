package id.anjung.ui.regency;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anjung.register.Checks;
import java.text.Normalizer;
import java.util.Locale;

/** Propose a code while the name of a new record is written, until somebody writes the code themselves. */
final class Codes {
    /** The proposal may arrive when somebody is in the field already: what they write then takes its place. */
    private static final String SELECT = "if (this.hasAttribute('focused')) { this.inputElement.select(); }";

    private Codes() {}

    static void follow(TextField name, TextField code) {
        var proposed = new String[] {""};
        name.setValueChangeMode(ValueChangeMode.ON_BLUR);
        name.addValueChangeListener(event -> {
            if (!code.isReadOnly() && event.isFromClient() && code.getValue().equals(proposed[0])) {
                proposed[0] = of(name.getValue());
                code.setValue(proposed[0]);
                code.getElement().executeJs(SELECT);
            }
        });
    }

    /** Write a name as a code: small letters and digits, hyphens between words. */
    static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(plain.length(), Checks.CODE));
        return cut.replaceAll("^-+|-+$", "");
    }
}
