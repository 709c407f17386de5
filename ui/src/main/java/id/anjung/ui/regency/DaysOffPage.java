package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.calendar.DayOff;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.kit.Desk;
import id.anjung.ui.shell.kit.RecordPage;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Stream;

/** Set up on which days doors stay shut. */
@Prototype
@Route(value = "mpp/:slug/jam/hari-libur", layout = MainLayout.class)
@Opens(Permission.READ_CONFIGURATION)
final class DaysOffPage extends RecordPage<DayOff> {
    private static final long serialVersionUID = 1L;

    DaysOffPage(Desk desk, DayOffKind kind) {
        super(desk, kind);
    }

    @Override
    protected Stream<Component> above(String slug) {
        return Stream.of(new CalendarParts(slug, DaysOffPage.class));
    }
}
