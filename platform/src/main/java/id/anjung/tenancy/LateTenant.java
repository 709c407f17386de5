package id.anjung.tenancy;

import id.anjung.trace.Told;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decide the tenant of running work when it is asked for, instead of when it began: a person may go from one wing to
 * another within one request of a screen. A binding made inside goes before it and may not name another tenant.
 */
public interface LateTenant extends Told {
    /** Answer the binding that counts now, if there is one. */
    Optional<TenantBinding> binding();

    @Override
    default String field() {
        return TenantBinding.FIELD;
    }

    @Override
    default @Nullable String identifier() {
        return binding().map(TenantBinding::identifier).orElse(null);
    }
}
