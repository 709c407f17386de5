package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.agency.Site;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.kit.Desk;
import id.anjung.ui.shell.kit.RecordPage;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Stream;

/** Set up where the MPP is. */
@Prototype
@Route(value = "mpp/:slug/lokasi", layout = MainLayout.class)
@Opens(Permission.READ_CONFIGURATION)
final class SitesPage extends RecordPage<Site> {
    private static final long serialVersionUID = 1L;

    SitesPage(Desk desk, SiteKind kind) {
        super(desk, kind);
    }

    @Override
    protected Stream<Component> above(String slug) {
        return Stream.of(new PlaceParts(slug, SitesPage.class));
    }
}
