package id.anjung.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import id.anjung.setting.AccentShades;
import id.anjung.setting.Logo;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dress the frame in logo and colour of the MPP shown; outside of every MPP it wears none. */
@Prototype
public final class Attire extends Div {
    private static final long serialVersionUID = 1L;
    private static final String WEAR = """
            const root = document.documentElement.style;
            for (const [name, colour] of [['light', $0], ['dark', $1]]) {
              const property = '--aura-accent-color-' + name;
              if (colour) root.setProperty(property, colour); else root.removeProperty(property);
            }""";

    private final transient @Nullable Looks looks;
    private transient Optional<Logo> worn = Optional.empty();

    Attire(@Nullable Looks looks) {
        this.looks = looks;
        addClassName("attire");
        setVisible(false);
    }

    /** Dress the frame of the screen that is being worked on anew, after its MPP changed its look. */
    public static void anew() {
        Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), Attire.class))
                .ifPresent(attire -> attire.show(true));
    }

    void show(boolean inside) {
        ComponentUtil.setData(UI.getCurrent(), Attire.class, this);
        var look = looks != null && inside ? Optional.of(looks.here()) : Optional.<Look>empty();
        colour(look.map(Look::accent));
        logo(look.flatMap(Look::logo));
    }

    private static void colour(Optional<AccentShades> shades) {
        UI.getCurrent()
                .getPage()
                .executeJs(
                        WEAR,
                        shades.map(shade -> shade.light().notation()).orElse(""),
                        shades.map(shade -> shade.dark().notation()).orElse(""));
    }

    /** Put the logo on; one that is worn already stays, so that it does not flicker. */
    private void logo(Optional<Logo> logo) {
        setVisible(logo.isPresent());
        if (!worn.map(Logo::changedAt).equals(logo.map(Logo::changedAt))) {
            worn = logo;
            removeAll();
            logo.<Component>map(present -> new LogoImage(present, "")).ifPresent(this::add);
        }
    }
}
