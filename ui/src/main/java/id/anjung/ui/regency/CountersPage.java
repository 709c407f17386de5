package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.agency.Counter;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.kit.Desk;
import id.anjung.ui.shell.kit.RecordPage;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Stream;

/** Set up where each agency serves. */
@Prototype
@Route(value = "mpp/:slug/loket", layout = MainLayout.class)
@Opens(Permission.READ_CONFIGURATION)
@NavEntry(
        text = "regency.places",
        icon = VaadinIcon.DESKTOP,
        group = NavGroup.CONFIGURE,
        order = 40,
        parts = {"lokasi", "perangkat", "pengaturan", "ekspor"})
final class CountersPage extends RecordPage<Counter> {
    private static final long serialVersionUID = 1L;

    CountersPage(Desk desk, CounterKind kind) {
        super(desk, kind);
    }

    @Override
    protected Stream<Component> above(String slug) {
        return Stream.of(new PlaceParts(slug, CountersPage.class));
    }
}
