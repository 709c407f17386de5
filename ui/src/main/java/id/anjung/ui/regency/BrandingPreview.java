package id.anjung.ui.regency;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.anjung.setting.AccentChoice;
import id.anjung.setting.AccentColour;
import id.anjung.ui.shell.kit.Reader;

/** Show what citizens will see of name, tagline and accent; a colour that is refused is not shown. */
final class BrandingPreview extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Reader reader;
    private final Span name = new Span();
    private final Span tagline = new Span();

    BrandingPreview(Reader reader) {
        this.reader = reader;
        addClassName("preview");
        getElement().setAttribute("role", "img");
        name.addClassName("name");
        tagline.addClassName("tagline");
        var band = new Div(name, tagline);
        band.addClassName("band-of-name");
        var button = new Span(reader.say("regency.branding.preview.button"));
        button.addClassName("button");
        var link = new Span(reader.say("regency.branding.preview.link"));
        link.addClassName("link");
        var page = new Div(new Span(reader.say("regency.branding.preview.text")), new Div(button, link));
        page.addClassName("page");
        add(band, page);
    }

    void show(String mall, String line, String accent) {
        name.setText(mall.isBlank() ? "MPP" : mall);
        tagline.setText(line);
        tagline.setVisible(!line.isBlank());
        getElement().setAttribute("aria-label", reader.say("regency.branding.preview", name.getText(), accent));
        if (AccentColour.choose(accent) instanceof AccentChoice.Chosen(var chosen)) {
            getStyle().set("--accent", chosen.notation());
        }
    }
}
