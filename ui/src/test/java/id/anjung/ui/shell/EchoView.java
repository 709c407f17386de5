package id.anjung.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.Route;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permission;
import id.anjung.tenancy.CurrentTenant;
import io.micronaut.context.annotation.Prototype;
import io.micronaut.context.annotation.Requires;
import java.util.stream.Stream;

/** Say whose data a screen would see: when it is built, when its grid asks, and when another screen calls it. */
@Prototype
@Requires(property = "anjung.test.shell", value = "true")
@Route(value = "mpp/:slug/gema", layout = MainLayout.class)
@Opens(Permission.READ_CONFIGURATION)
final class EchoView extends Div implements Titled {
    private static final long serialVersionUID = 1L;

    private final Grid<String> grid = new Grid<>();
    private final Span heard = new Span();

    EchoView(OpenScreens screens) {
        var built = new Span("Penanda " + seen());
        built.setId("built");
        heard.setId("heard");
        grid.addColumn(text -> text);
        grid.setItems(DataProvider.fromCallbacks(
                query -> {
                    query.getOffset();
                    query.getLimit();
                    return Stream.of("grid " + seen());
                },
                query -> 1));
        var call = new Button("call", event -> screens.each(EchoView::hear));
        call.setId("call");
        ComponentUtil.setData(UI.getCurrent(), EchoView.class, this);
        add(built, heard, call, grid);
    }

    private static void hear(UI tab) {
        var view = ComponentUtil.getData(tab, EchoView.class);
        if (view != null) {
            view.heard.setText(seen());
            view.grid.getDataProvider().refreshAll();
        }
    }

    private static String seen() {
        return CurrentTenant.require().tenant() + " " + CurrentActor.require().username();
    }

    @Override
    public String title() {
        return "Gema";
    }
}
