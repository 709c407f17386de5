package id.anjung.ui.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import id.anjung.tenancy.Tenant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Remember which MPP a tab shows; two tabs of one login may show two. Only the way into a screen changes it.
 *
 * @param tenant as it was when the tab came to its door
 * @param entered whether the tab was let in; an MPP that is not served has closed its door
 */
record Wing(Tenant tenant, boolean entered) {
    /** Find the MPP that the tab shows. */
    static Optional<Tenant> of(@Nullable UI tab) {
        return find(tab).filter(Wing::entered).map(Wing::tenant);
    }

    /** Find the MPP at whose door the tab is, on either side of it. */
    static Optional<Tenant> at(UI tab) {
        return find(tab).map(Wing::tenant);
    }

    static void enter(UI tab, Tenant tenant) {
        ComponentUtil.setData(tab, Wing.class, new Wing(tenant, true));
    }

    static void waitAt(UI tab, Tenant tenant) {
        ComponentUtil.setData(tab, Wing.class, new Wing(tenant, false));
    }

    static void leave(UI tab) {
        ComponentUtil.setData(tab, Wing.class, null);
    }

    private static Optional<Wing> find(@Nullable UI tab) {
        return Optional.ofNullable(tab).map(open -> ComponentUtil.getData(open, Wing.class));
    }
}
