package id.anjung.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import id.anjung.ui.shell.text.Choices;
import jakarta.servlet.http.Cookie;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Say whether a person works in light or in dark; remembered by the browser, so that no page flashes. */
public enum Colours {
    LIGHT(ColorScheme.Value.LIGHT),
    DARK(ColorScheme.Value.DARK);

    private static final String COOKIE = "anjung_colours";

    private final ColorScheme.Value scheme;

    Colours(ColorScheme.Value scheme) {
        this.scheme = scheme;
    }

    /** Answer the choice that these cookies remember, else light. */
    public static Colours chosen(Cookie @Nullable [] cookies) {
        boolean dark = Stream.ofNullable(cookies)
                .flatMap(Stream::of)
                .anyMatch(cookie ->
                        cookie.getName().equals(COOKIE) && cookie.getValue().equals("dark"));
        return dark ? DARK : LIGHT;
    }

    /** Answer the name that style sheets know. */
    public String css() {
        return scheme.getValue();
    }

    /** Answer the choice that a tab was opened with, or changed to; frames are also made without a request. */
    static Colours of(UI tab) {
        var kept = ComponentUtil.getData(tab, Colours.class);
        return kept == null ? LIGHT : kept;
    }

    void keep(UI tab) {
        ComponentUtil.setData(tab, Colours.class, this);
    }

    Colours other() {
        return this == DARK ? LIGHT : DARK;
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    Cookie remember() {
        return Choices.cookie(COOKIE, css());
    }
}
