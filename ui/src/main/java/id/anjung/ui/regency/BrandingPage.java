package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.setting.Branding;
import id.anjung.setting.Logos;
import id.anjung.ui.shell.Attire;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.kit.Desk;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.SinglePage;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Stream;

/** Set up how the MPP looks; who serves at its counters has nothing to do here. */
@Prototype
@Route(value = "mpp/:slug/tampilan", layout = MainLayout.class)
@Opens({Permission.MANAGE_BRANDING, Permission.READ_AUDIT})
@NavEntry(text = "regency.branding.title", icon = VaadinIcon.PALETTE, group = NavGroup.CONFIGURE, order = 60)
final class BrandingPage extends SinglePage<Branding> {
    private static final long serialVersionUID = 1L;

    private final transient Logos logos;

    BrandingPage(Desk desk, BrandingKind kind, Logos logos) {
        super(desk, kind, Branding.CODE);
        this.logos = logos;
    }

    @Override
    protected void saved() {
        Attire.anew();
    }

    @Override
    protected Stream<Component> below(Reader reader) {
        return Stream.of(new LogoCard(logos, reader));
    }
}
