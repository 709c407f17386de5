package id.anjung.ui.regency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import id.anjung.setting.AccentChoice;
import id.anjung.setting.AccentColour;
import id.anjung.setting.Branding;
import id.anjung.ui.shell.kit.Reader;
import java.util.Locale;

/** Let a person choose a colour that white text can be read on; one that is too pale is answered with the nearest. */
final class AccentField extends CustomField<String> {
    private static final long serialVersionUID = 1L;

    private final transient Reader reader;
    private final Input swatch = new Input();
    private final TextField written = new TextField();
    private final Span judgement = new Span();
    private final Button nearest = new Button();
    private Registration nearestChosen = () -> {};

    AccentField(Reader reader) {
        super("");
        this.reader = reader;
        addClassName("accent-field");
        swatch.setType("color");
        swatch.setAriaLabel(reader.say("regency.branding.swatch"));
        swatch.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        written.setAriaLabel(reader.say("regency.branding.fact.accent"));
        written.setPlaceholder(Branding.RIVER);
        written.setMaxLength(7);
        written.setManualValidation(true);
        written.setValueChangeMode(ValueChangeMode.LAZY);
        nearest.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        judgement.addClassName("aside");
        judgement.getElement().setAttribute("role", "status");
        add(new Div(swatch, written, nearest), judgement);
        swatch.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(event.getValue().toUpperCase(Locale.ROOT));
            }
        });
        written.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                choose(event.getValue());
            }
        });
    }

    private void choose(String notation) {
        setPresentationValue(notation);
        updateValue();
    }

    @Override
    protected String generateModelValue() {
        return written.getValue();
    }

    @Override
    protected void setPresentationValue(String notation) {
        written.setValue(notation);
        nearest.setVisible(false);
        switch (AccentColour.choose(notation)) {
            case AccentChoice.Chosen(var accent) -> {
                swatch.setValue(accent.notation().toLowerCase(Locale.ROOT));
                judgement.setText(reader.say("regency.branding.contrast", ratio(accent.contrastOnWhite())));
            }
            case AccentChoice.NotAColour unknown -> judgement.setText("");
            case AccentChoice.TooPale(var colour, var contrast, var near) -> {
                swatch.setValue(colour.notation().toLowerCase(Locale.ROOT));
                judgement.setText(reader.say("regency.branding.pale", ratio(contrast)));
                offer(near);
            }
        }
    }

    private void offer(AccentColour near) {
        nearest.setText(reader.say("regency.branding.nearest", near.notation()));
        nearest.setVisible(!isReadOnly());
        nearest.getStyle().set("--near", near.notation());
        nearestChosen.remove();
        nearestChosen = nearest.addClickListener(event -> choose(near.notation()));
    }

    private String ratio(double contrast) {
        return String.format(reader.language(), "%.1f : 1", contrast);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        written.setReadOnly(readOnly);
        swatch.setEnabled(!readOnly);
    }
}
