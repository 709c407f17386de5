package id.anjung.ui.counter;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.queue.paper.PaperBlock;
import id.anjung.queue.paper.PaperBlocks;
import id.anjung.queue.paper.PaperEntries;
import id.anjung.queue.paper.PaperSheets;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;

/** Print numbers for an hour without the system, and enter afterwards what was done on them. */
@Prototype
@Route(value = "mpp/:slug/pantauan/nomor-cadangan", layout = MainLayout.class)
@Opens(Permission.SUPERVISE_QUEUE)
@StyleSheet("context://static/counter.css")
final class PaperPage extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String BLOCK = "blok";

    private final transient Paper paper;
    private final transient Speaking speaking;
    private final Div blocks = new Div();
    private String slug = "";
    private String shown = "";

    /** Gather what is done with paper. */
    @jakarta.inject.Singleton
    record Paper(PaperBlocks blocks, PaperEntries entries, PaperSheets sheets) {}

    PaperPage(Paper paper, Speaking speaking) {
        this.paper = paper;
        this.speaking = speaking;
        addClassNames("hall-page", "paper-page");
        blocks.addClassName("paper-blocks");
    }

    @Override
    public String title() {
        return getTranslation("paper.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("slug").orElse("");
        shown = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(BLOCK)
                .orElse("");
        removeAll();
        var spoken = speaking.here();
        var desks = new Div(
                new MakingBlock(paper.blocks(), spoken, this::open), new EnteringPaper(paper, spoken, this::list));
        desks.addClassName("front-desk");
        add(new HallParts(slug, PaperPage.class), desks, blocks);
        list();
    }

    private void list() {
        var spoken = speaking.here();
        List<PaperBlock> latest = paper.blocks().latest();
        blocks.removeAll();
        blocks.add(new BlockList(latest, spoken, this::open));
        latest.stream()
                .filter(block -> block.id().toString().equals(shown))
                .findFirst()
                .ifPresent(block -> blocks.add(
                        new EnteredList(block, paper.entries(), spoken, this::list), new PrintedBlock(block, spoken)));
    }

    /** Show a block as it is printed; the address tells which. */
    private void open(PaperBlock block) {
        shown = block.id().toString();
        UI.getCurrent().getPage().getHistory().replaceState(null, address());
        list();
    }

    private Location address() {
        var parameters = QueryParameters.simple(Map.of(BLOCK, shown));
        return new Location("mpp/" + slug + "/pantauan/nomor-cadangan", parameters);
    }
}
