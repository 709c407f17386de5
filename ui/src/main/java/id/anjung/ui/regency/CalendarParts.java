package id.anjung.ui.regency;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** Lead from the opening hours to the holidays and back: both make the calendar. */
final class CalendarParts extends Nav {
    private static final long serialVersionUID = 1L;

    CalendarParts(String slug, Class<?> here) {
        addClassName("parts");
        setAriaLabel(getTranslation("regency.calendar"));
        var place = new RouteParameters("slug", slug);
        var hours = new RouterLink(getTranslation("regency.hours.title"), HoursPage.class, place);
        var days = new RouterLink(getTranslation("regency.holiday.title"), DaysOffPage.class, place);
        (here == HoursPage.class ? hours : days).getElement().setAttribute("aria-current", "page");
        add(hours, days);
    }
}
