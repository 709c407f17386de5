package id.anjung.ui.province;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import id.anjung.admin.Regency;
import id.anjung.admin.StageStanding;
import id.anjung.admin.TenantStanding;
import id.anjung.ui.shell.text.Formats;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Show one regency where it lies: how its MPP stands, or that it has none here. */
final class Tile extends ListItem {
    private static final long serialVersionUID = 1L;

    private final transient Regency regency;
    private final boolean provisions;
    private final String name;
    private final transient Formats formats;
    private final transient @Nullable StageStanding stage;
    private transient @Nullable TenantStanding shown;

    Tile(Regency regency, @Nullable StageStanding stage, Formats formats, boolean provisions) {
        this.regency = regency;
        this.stage = stage;
        this.provisions = provisions;
        this.name = regency.shortName();
        this.formats = formats;
        addClassName("tile");
        var place = regency.tile();
        if (place != null) {
            getStyle().set("--column", "" + place.column()).set("--row", "" + place.row());
        }
        empty();
    }

    /** Show the standing, and touch nothing when it is shown already: somebody may be reading or clicking. */
    void show(@Nullable TenantStanding standing) {
        if (standing == null || standing.equals(shown)) {
            return;
        }
        shown = standing;
        removeAll();
        removeClassName("vacant");
        add(title(standing), new StatusBadge(standing));
        var today = standing.today();
        if (today != null) {
            var line = new Div();
            line.addClassName("counts");
            line.add(count("province.tile.visits", today.visits()));
            today.waits().median().ifPresent(minutes -> line.add(count("province.tile.wait", minutes)));
            var counters = today.counters();
            var served = getTranslation(
                    "province.tile.posts", formats.count(counters.open()), formats.count(counters.scheduled()));
            line.add(new Span(served));
            add(line);
        }
    }

    private void empty() {
        addClassName("vacant");
        add(strong(), quiet(getTranslation("province.tile.vacant")), quiet(stage()));
        if (provisions) {
            var link = new Anchor(
                    "/provinsi/mpp-baru?wilayah=" + regency.id().regionCode(), getTranslation("province.tile.add"));
            link.getElement().setAttribute("aria-label", getTranslation("province.tile.add.of", name));
            add(link);
        }
    }

    /** Say how far the regency is with its MPP, and since when. */
    private String stage() {
        var latest = stage == null ? null : stage.latest();
        if (stage == null || latest == null) {
            return getTranslation("province.tile.stage.none");
        }
        var name = getTranslation("stage.name." + latest.stage().name().toLowerCase(Locale.ROOT));
        var since = stage.since();
        return since == null ? name : getTranslation("province.tile.stage", name, formats.shortDate(since));
    }

    private Span title(TenantStanding standing) {
        var tenant = standing.tenant();
        if (!tenant.status().readable() && !tenant.status().beingSetUp()) {
            return strong();
        }
        var address = tenant.status().readable()
                ? "/mpp/" + tenant.slug()
                : "/provinsi/mpp/" + tenant.id().regionCode();
        var link = new Anchor(address, name);
        var title = new Span(link);
        title.addClassName("name");
        return title;
    }

    private Span strong() {
        var title = new Span(name);
        title.addClassName("name");
        return title;
    }

    private Span count(String key, int number) {
        return new Span(getTranslation(key, formats.count(number)));
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }
}
