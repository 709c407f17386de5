package id.anjung.ui.regency;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditSearch;
import id.anjung.ui.shell.Narrow;
import id.anjung.ui.shell.kit.Csv;
import id.anjung.ui.shell.kit.Desk;
import id.anjung.ui.shell.kit.OpeningRows;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.Sharing;
import id.anjung.ui.shell.kit.Tellings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** List the entries of the trail; only those in sight are fetched. */
final class AuditRows {
    private static final int PAGE = 500;
    private static final int MOST_EXPORTED = 20_000;
    private static final String TOGETHER = """
            <span class="narrow-cell"><span>${item.what}</span><span>${item.subject}</span>
              <span class="beside">${item.when}, ${item.actor}</span></span>""";

    private final Desk desk;
    private final Kinds kinds;
    private final Reader reader;
    private final Grid<AuditEntry> grid = new Grid<>(50);
    private final Span count = new Span();
    private AuditSearch search = AuditSearch.ALL;

    AuditRows(Desk desk, Kinds kinds, Reader reader) {
        this.desk = desk;
        this.kinds = kinds;
        this.reader = reader;
        grid.addClassName("records");
        grid.addThemeVariants(GridVariant.AURA_NO_BORDER);
        grid.setSizeFull();
        grid.getElement().setAttribute("aria-label", reader.say("regency.audit.title"));
        grid.setEmptyStateText(reader.say("regency.audit.empty"));
        column("when", entry -> reader.formats().moment(entry.at()), 0);
        column("what", entry -> entry.event().words(reader.language()), 0);
        column("subject", entry -> entry.subject().name(), 2);
        column("actor", entry -> entry.actor().name(), 0);
        grid.addColumn(LitRenderer.<AuditEntry>of(TOGETHER)
                        .withProperty("what", entry -> entry.event().words(reader.language()))
                        .withProperty("subject", entry -> entry.subject().name())
                        .withProperty("when", entry -> reader.formats().moment(entry.at()))
                        .withProperty("actor", entry -> entry.actor().name()))
                .setKey(Narrow.COLUMN)
                .setHeader(reader.say("regency.audit.what"));
        Narrow.fit(grid, Set.of());
        grid.setItems(new CallbackDataProvider<>(
                query -> page(query.getOffset(), query.getLimit()).stream(),
                query -> Math.toIntExact(counted()),
                AuditEntry::id));
        count.getElement().setAttribute("role", "status");
        count.addClassName("count");
    }

    private void column(String key, Function<AuditEntry, String> words, int grow) {
        grid.addColumn(words::apply)
                .setKey(key)
                .setHeader(reader.say("regency.audit." + key))
                .setAutoWidth(true)
                .setResizable(true)
                .setFlexGrow(grow);
    }

    /** Begin at what is newest now, so that pages stay steady while entries are added. */
    void show(AuditState state) {
        long newest = desk.trail().newestBefore(Long.MAX_VALUE, 1).stream()
                .mapToLong(AuditEntry::id)
                .findFirst()
                .orElse(0);
        search = state.search(desk.readers().zone(), newest + 1);
        grid.getDataProvider().refreshAll();
        count.setText(reader.say("regency.audit.count", reader.formats().count(counted())));
    }

    private List<AuditEntry> page(int offset, int limit) {
        return Sharing.read(() -> desk.trail().page(search, offset, limit)).orElseGet(List::of);
    }

    private long counted() {
        return Sharing.read(() -> desk.trail().count(search)).orElse(0L);
    }

    void onOpen(Consumer<AuditEntry> told) {
        OpeningRows.of(grid, told);
    }

    byte[] csv() {
        var tellings = new Tellings(desk.documents(), reader);
        var rows = new ArrayList<List<String>>();
        List<AuditEntry> page;
        do {
            page = desk.trail().page(search, rows.size(), PAGE);
            page.forEach(entry -> rows.add(row(entry, tellings)));
        } while (page.size() == PAGE && rows.size() < MOST_EXPORTED);
        var heading = List.of("when", "what", "subject", "actor", "changes").stream()
                .map(key -> reader.say("regency.audit." + key))
                .toList();
        return Csv.write(heading, rows.stream());
    }

    private List<String> row(AuditEntry entry, Tellings tellings) {
        Optional<Kinds.Shown> kind = kinds.of(entry.subject().kind());
        var changes = tellings.of(entry, kind.map(Kinds.Shown::kind)).stream()
                .map(change -> change.title() + ": " + change.left() + " → " + change.right())
                .collect(Collectors.joining("\n"));
        return List.of(
                reader.formats().moment(entry.at()),
                entry.event().words(reader.language()),
                entry.subject().name(),
                entry.actor().name(),
                changes);
    }

    Grid<AuditEntry> grid() {
        return grid;
    }

    Span count() {
        return count;
    }
}
