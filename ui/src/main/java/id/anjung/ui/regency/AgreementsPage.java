package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.agreement.Agreement;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.kit.Desk;
import id.anjung.ui.shell.kit.RecordPage;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Stream;

/** Keep what agencies have signed, and see what ends soon. */
@Prototype
@Route(value = "mpp/:slug/instansi/perjanjian", layout = MainLayout.class)
@Opens(Permission.READ_CONFIGURATION)
final class AgreementsPage extends RecordPage<Agreement> {
    private static final long serialVersionUID = 1L;

    AgreementsPage(Desk desk, AgreementKind kind) {
        super(desk, kind);
    }

    @Override
    protected Stream<Component> above(String slug) {
        return Stream.of(new AgencyParts(slug, AgreementsPage.class));
    }
}
