package id.anjung.ui.shell;

import id.anjung.access.Actor;
import id.anjung.access.Permission;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import java.util.Optional;
import java.util.stream.Stream;

/** Decide whether a person may open a view; the way in and the navigation both ask here. */
final class ViewAccess {
    private ViewAccess() {}

    static boolean allows(Class<?> view, Actor actor, Optional<Tenant> shown) {
        var opens = view.getAnnotation(Opens.class);
        var where = shown.map(Tenant::id);
        return opens != null && (opens.value().length == 0 || any(opens.value(), actor, where));
    }

    /** Tell whether the navigation leads a person to a view that they may open. */
    static boolean leads(Class<?> view, Actor actor, Optional<Tenant> shown) {
        var entry = view.getAnnotation(NavEntry.class);
        var where = shown.map(Tenant::id);
        return entry != null
                && (entry.to().length == 0 || any(entry.to(), actor, where))
                && !any(entry.unless(), actor, where);
    }

    private static boolean any(Permission[] wanted, Actor actor, Optional<TenantId> where) {
        return Stream.of(wanted).anyMatch(permission -> actor.may(permission, where));
    }
}
