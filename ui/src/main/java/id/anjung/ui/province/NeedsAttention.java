package id.anjung.ui.province;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anjung.admin.TenantStanding;
import id.anjung.tenancy.TenantStatus;

/**
 * List what needs the province: MPPs that something keeps from being served, those with incidents, those whose agreements end
 * soon, and notes that were answered or are overdue.
 */
final class NeedsAttention extends Section {
    private static final long serialVersionUID = 1L;

    private final UnorderedList lines = new UnorderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("province.attention.none"));

    NeedsAttention() {
        addClassName("attention");
        var title = new H2(getTranslation("province.attention"));
        title.setId("attention");
        getElement().setAttribute("aria-labelledby", "attention");
        add(title, lines, nothing);
    }

    void show(Overview overview) {
        lines.removeAll();
        overview.standings().stream()
                .filter(standing -> needed(standing) || overview.notes(standing) > 0)
                .map(standing -> line(standing, overview.notes(standing)))
                .forEach(lines::add);
        boolean quiet = lines.getChildren().findAny().isEmpty();
        lines.setVisible(!quiet);
        nothing.setVisible(quiet);
    }

    private static boolean needed(TenantStanding standing) {
        return troubled(standing)
                || standing.failedWork() != null
                || Todays.incidents(standing) > 0
                || standing.ending() > 0;
    }

    private static boolean troubled(TenantStanding standing) {
        return standing.trouble() != null || standing.tenant().status() != TenantStatus.ACTIVE;
    }

    private ListItem line(TenantStanding standing, int notes) {
        var name = new Span(standing.tenant().name());
        name.addClassName("name");
        var line = new ListItem(name);
        if (troubled(standing)) {
            line.add(new StatusBadge(standing));
        }
        var why = standing.trouble() == null ? standing.life().reason() : standing.trouble();
        if (why != null) {
            line.add(new Span(why));
        }
        if (standing.failedWork() != null) {
            line.add(new Anchor(
                    "/provinsi/mpp/" + standing.tenant().id() + "/kelola",
                    getTranslation("province.attention.work." + standing.failedWork())));
        }
        int incidents = Todays.incidents(standing);
        if (incidents > 0) {
            line.add(new Anchor("/provinsi/ruang-kendali", getTranslation("province.attention.incidents", incidents)));
        }
        int ending = standing.ending();
        if (ending > 0) {
            line.add(new Anchor(
                    "/mpp/" + standing.tenant().slug() + "/instansi/perjanjian?saring=segera",
                    getTranslation("province.attention.ending", ending)));
        }
        if (notes > 0) {
            line.add(new Anchor(
                    "/provinsi/mpp/" + standing.tenant().id() + "/arahan",
                    getTranslation("province.attention.guidance", notes)));
        }
        return line;
    }
}
