package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.calendar.OpeningHours;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.kit.Desk;
import id.anjung.ui.shell.kit.RecordPage;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Stream;

/** Set up when doors are open. */
@Prototype
@Route(value = "mpp/:slug/jam", layout = MainLayout.class)
@Opens(Permission.READ_CONFIGURATION)
@NavEntry(text = "regency.calendar", icon = VaadinIcon.CALENDAR_CLOCK, group = NavGroup.CONFIGURE, order = 50)
final class HoursPage extends RecordPage<OpeningHours> {
    private static final long serialVersionUID = 1L;

    HoursPage(Desk desk, HoursKind kind) {
        super(desk, kind);
    }

    @Override
    protected Stream<Component> above(String slug) {
        return Stream.of(new CalendarParts(slug, HoursPage.class));
    }
}
