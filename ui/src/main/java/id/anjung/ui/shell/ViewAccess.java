package id.anjung.ui.shell;

import id.anjung.access.Actor;
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
        return opens != null && (opens.value().length == 0 || any(opens, actor, where));
    }

    private static boolean any(Opens opens, Actor actor, Optional<TenantId> where) {
        return Stream.of(opens.value()).anyMatch(permission -> actor.may(permission, where));
    }
}
