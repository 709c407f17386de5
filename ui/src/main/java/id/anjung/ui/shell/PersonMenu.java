package id.anjung.ui.shell;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import id.anjung.access.CurrentActor;
import id.anjung.ui.shell.login.Login;
import id.anjung.ui.shell.login.SigningOut;
import id.anjung.ui.shell.text.Languages;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.Cookie;
import java.util.Locale;

/** Show who is working here, with what they may choose for themselves: language, colours, and to leave. */
@Prototype
final class PersonMenu extends Div {
    private static final long serialVersionUID = 1L;

    private final transient SigningOut leaving;

    PersonMenu(SigningOut leaving) {
        this.leaving = leaving;
        addClassName("person");
        add(quick(language()), quick(colours()), menu());
    }

    private static Component quick(Button button) {
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.addClassName("wide-only");
        return button;
    }

    private Button language() {
        var other = other();
        var button = new Button(other.getLanguage().toUpperCase(Locale.ROOT), event -> speak(other));
        button.setAriaLabel(getTranslation("shell.language." + other.getLanguage()));
        button.setTooltipText(getTranslation("shell.language." + other.getLanguage()));
        return button;
    }

    private Button colours() {
        var button = new Button(VaadinIcon.ADJUST.create());
        button.addClickListener(event -> paint());
        button.setAriaLabel(getTranslation("shell.colours"));
        button.setTooltipText(getTranslation("shell.colours"));
        return button;
    }

    private MenuBar menu() {
        var actor = CurrentActor.require();
        var bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.AURA_TERTIARY);
        var face = new Avatar(actor.name());
        face.getElement().setAttribute("aria-hidden", "true");
        var root = bar.addItem(face);
        root.setAriaLabel(getTranslation("shell.person", actor.name()));
        var items = root.getSubMenu();
        var who = new Div(new Span(actor.name()), new Span(actor.username()));
        who.addClassName("who");
        items.addComponent(who);
        items.addSeparator();
        items.addItem(getTranslation("shell.launcher"), event -> UI.getCurrent().navigate("ruang-kerja"));
        items.addItem(getTranslation("shell.language." + other().getLanguage()), event -> speak(other()));
        items.addItem(getTranslation("shell.colours"), event -> paint());
        items.addSeparator();
        items.addItem(getTranslation("shell.leave"), this::leave);
        return bar;
    }

    private Locale other() {
        return getLocale().getLanguage().equals("en") ? Languages.INDONESIAN : Locale.ENGLISH;
    }

    private void speak(Locale language) {
        remember(Languages.remember(language));
        UI.getCurrent().getPage().reload();
    }

    private void paint() {
        var colours = Colours.of(UI.getCurrent()).other();
        colours.keep(UI.getCurrent());
        remember(colours.remember());
        UI.getCurrent().getPage().setColorScheme(colours.scheme());
    }

    private static void remember(Cookie cookie) {
        cookie.setSecure(VaadinServletRequest.getCurrent().isSecure());
        VaadinServletResponse.getCurrent().getHttpServletResponse().addCookie(cookie);
    }

    private void leave(ClickEvent<?> event) {
        var session = VaadinSession.getCurrent().getSession();
        Login.of(session.getAttribute(Login.KEY))
                .ifPresent(login -> UI.getCurrent().getPage().setLocation(leaving.leave(login)));
    }
}
