package id.anjung.ui.contract;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.agency.Sites;
import id.anjung.register.PageRequest;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Requires;
import java.util.concurrent.atomic.AtomicReference;

/** Show everybody what the first one saw, so that the contract is seen to notice. */
@Prototype
@Requires(property = "test.leak", value = "view")
@Route(value = "mpp/:slug/bocor", layout = MainLayout.class)
@Opens(Permission.READ_CONFIGURATION)
final class LeakyView extends Div implements Titled {
    private static final long serialVersionUID = 1L;
    private static final AtomicReference<String> REMEMBERED = new AtomicReference<>("");

    LeakyView(Sites sites) {
        REMEMBERED.compareAndSet(
                "", sites.page(PageRequest.first(1)).getFirst().data().name());
        add(new Span(REMEMBERED.get()));
    }

    @Override
    public String title() {
        return "Bocor";
    }
}
