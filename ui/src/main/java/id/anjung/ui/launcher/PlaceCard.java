package id.anjung.ui.launcher;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anjung.access.Permission;
import id.anjung.admin.DaySchedule;
import id.anjung.admin.Workplace;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantStatus;
import id.anjung.ui.shell.text.Formats;
import java.util.stream.Collectors;

/** Show a mall where a person serves: for whom, as what, and when today. */
final class PlaceCard extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Formats formats;

    PlaceCard(Workplace workplace, Formats formats) {
        this.formats = formats;
        var tenant = workplace.tenant();
        addClassName("card");
        add(new H3(tenant.name()));
        if (!tenant.status().readable()) {
            add(new Paragraph(getTranslation("launcher.closed")));
            return;
        }
        workplace.duties().forEach(this::add);
        var open = new Anchor("/mpp/" + tenant.slug(), getTranslation("launcher.open"));
        open.getElement().setAttribute("aria-label", getTranslation("launcher.open.of", tenant.name()));
        open.addClassName("action");
        if (tenant.status() == TenantStatus.ACTIVE
                && workplace.duties().stream().anyMatch(PlaceCard::serves)) {
            add(counter(tenant));
        }
        add(open);
    }

    private static boolean serves(Workplace.Duty duty) {
        return duty.role().allows(Permission.SERVE_TICKETS);
    }

    private Anchor counter(Tenant tenant) {
        var counter = new Anchor("/mpp/" + tenant.slug() + "/antrean", getTranslation("launcher.counter"));
        counter.getElement().setAttribute("aria-label", getTranslation("launcher.counter.of", tenant.name()));
        counter.addClassName("action");
        return counter;
    }

    private void add(Workplace.Duty duty) {
        var role = new Span(getTranslation("shell.role." + duty.role()));
        role.addClassName("quiet");
        var line = new Paragraph(new Span(duty.agency()), role);
        line.addClassName("duty");
        add(line);
        boolean several = duty.days().size() > 1;
        duty.days().forEach(day -> add(today(day, several)));
    }

    private Paragraph today(Workplace.Day day, boolean nameSite) {
        var icon = VaadinIcon.CLOCK.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var words = switch (day.schedule()) {
            case DaySchedule.Serves serves -> getTranslation("launcher.today", hours(serves, day));
            case DaySchedule.Away away -> away(away);
        };
        var line = new Paragraph(icon, new Span(nameSite ? day.site() + ": " + words : words));
        line.addClassName("today");
        return line;
    }

    private String hours(DaySchedule.Serves serves, Workplace.Day day) {
        var there = Formats.of(getLocale(), day.zone());
        return serves.hours().stream()
                .map(session -> there.hours(session.open(), session.close()))
                .collect(Collectors.joining(", "));
    }

    private String away(DaySchedule.Away away) {
        var reason = away.reason() == null
                ? getTranslation("launcher.away")
                : getTranslation("launcher.away.reason", away.reason());
        return away.next() == null ? reason : reason + " " + getTranslation("launcher.next", formats.date(away.next()));
    }
}
