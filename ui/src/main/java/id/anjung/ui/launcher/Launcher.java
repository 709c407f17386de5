package id.anjung.ui.launcher;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import io.micronaut.context.annotation.Prototype;

/** Greet a person and show the MPPs where they serve. */
@Prototype
@Route(value = "ruang-kerja", layout = MainLayout.class)
@Opens
@NavEntry(text = "launcher.title", icon = VaadinIcon.WORKPLACE, group = NavGroup.HOME, order = 20)
final class Launcher extends Div implements Titled {
    private static final long serialVersionUID = 1L;

    Launcher(TenantDirectory directory) {
        var actor = CurrentActor.require();
        add(new Paragraph(getTranslation("launcher.welcome", actor.name())));
        var cards = new Div();
        cards.addClassName("cards");
        directory.all().stream()
                .filter(tenant -> actor.knows(tenant.id()))
                .map(tenant -> new Anchor("/mpp/" + tenant.slug(), tenant.name()))
                .forEach(cards::add);
        add(cards);
        add(new Paragraph(getTranslation(nothing(actor) ? "launcher.empty" : "launcher.once")));
    }

    private static boolean nothing(Actor actor) {
        return actor.memberships().isEmpty() && actor.everywhere().isEmpty();
    }

    @Override
    public String title() {
        return getTranslation("launcher.title");
    }
}
