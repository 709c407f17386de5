package id.anjung.ui.province;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anjung.admin.TenantStanding;
import id.anjung.tenancy.TenantStatus;

/** Say how an MPP stands, in a word and with an icon; the colour only repeats them. */
final class StatusBadge extends Span {
    private static final long serialVersionUID = 1L;

    StatusBadge(TenantStanding standing) {
        var status = standing.tenant().status();
        boolean troubled = standing.trouble() != null;
        var icon = (troubled ? VaadinIcon.WARNING : icon(status)).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var word = troubled ? "province.status.TROUBLED" : "province.status." + status;
        add(icon, new Span(getTranslation(word)));
        addClassNames("badge", troubled ? "overdue" : tone(status));
    }

    private static VaadinIcon icon(TenantStatus status) {
        return switch (status) {
            case REQUESTED, PROVISIONING, BEHIND -> VaadinIcon.HOURGLASS;
            case ACTIVE -> VaadinIcon.CHECK_CIRCLE;
            case SUSPENDED_READ_ONLY -> VaadinIcon.EYE;
            case SUSPENDED -> VaadinIcon.BAN;
            case ARCHIVED -> VaadinIcon.ARCHIVE;
            case ERASING -> VaadinIcon.TRASH;
        };
    }

    private static String tone(TenantStatus status) {
        return switch (status) {
            case REQUESTED, PROVISIONING, BEHIND, SUSPENDED_READ_ONLY, ARCHIVED -> "waiting";
            case ACTIVE -> "done";
            case SUSPENDED, ERASING -> "overdue";
        };
    }
}
