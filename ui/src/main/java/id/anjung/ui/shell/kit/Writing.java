package id.anjung.ui.shell.kit;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permission;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import java.util.Optional;

/** Tell what the one at the screen may do in the MPP shown, so that it offers nothing that would be refused. */
public final class Writing {
    private Writing() {}

    /** Tell whether a change with this permission would be let through. */
    public static boolean allowed(Permission permission) {
        return CurrentTenant.find()
                .filter(bound -> bound.reach() == Reach.FULL)
                .filter(bound -> CurrentActor.require().may(permission, Optional.of(bound.tenant())))
                .isPresent();
    }

    /** Tell whether a question with this permission would be answered. */
    public static boolean readable(Permission permission) {
        return CurrentTenant.find()
                .filter(bound -> CurrentActor.require().may(permission, Optional.of(bound.tenant())))
                .isPresent();
    }
}
