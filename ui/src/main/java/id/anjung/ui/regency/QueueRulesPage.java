package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.queue.QueueRules;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.kit.Desk;
import id.anjung.ui.shell.kit.SinglePage;
import io.micronaut.context.annotation.Prototype;
import java.util.stream.Stream;

/** Set up how the MPP runs its queues. */
@Prototype
@Route(value = "mpp/:slug/aturan-antrean", layout = MainLayout.class)
@Opens(Permission.MANAGE_QUEUE)
final class QueueRulesPage extends SinglePage<QueueRules> {
    private static final long serialVersionUID = 1L;

    QueueRulesPage(Desk desk, QueueRulesKind kind) {
        super(desk, kind, QueueRules.CODE);
    }

    @Override
    protected Stream<Component> above(String slug) {
        return Stream.of(new PlaceParts(slug, QueueRulesPage.class));
    }
}
