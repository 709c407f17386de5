package id.anjung.tenancy;

import io.micronaut.core.propagation.PropagatedContextElement;
import java.util.Optional;

/**
 * Decide the tenant of running work when it is asked for, instead of when it began: a person may go from one wing to
 * another within one request of a screen. A binding made inside goes before it and may not name another tenant.
 */
public interface LateTenant extends PropagatedContextElement {
    /** Answer the binding that counts now, if there is one. */
    Optional<TenantBinding> binding();
}
