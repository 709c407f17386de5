package id.anjung.access;

import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantBinding;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refuse a service method before it opens a transaction when the bound actor lacks its permission. */
@Singleton
@InterceptorBean(Permitted.class)
final class PermissionInterceptor implements MethodInterceptor<Object, Object> {
    private static final Logger LOG = LoggerFactory.getLogger(PermissionInterceptor.class);

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
        var permission = context.enumValue(Permitted.class, Permission.class)
                .orElseThrow(() -> new AccessDenied("No permission is named on " + context.getMethodName()));
        var actor = CurrentActor.require();
        var binding = CurrentTenant.find();
        if (!actor.may(permission, binding.map(TenantBinding::tenant))) {
            LOG.warn(
                    "Denied: {} to account {} at {}",
                    permission,
                    actor.subject(),
                    binding.map(bound -> bound.tenant().toString()).orElse("the province"));
            throw new AccessDenied(actor.username() + " may not " + permission + " here");
        }
        boolean readOnly =
                binding.filter(bound -> bound.reach() == Reach.READ_ONLY).isPresent();
        if (readOnly && permission == Permission.READ_PERSONS) {
            throw new AccessDenied("Persons are out of a read-only reach");
        }
        if (readOnly && permission.writes() && permission.scope() == Permission.Scope.TENANT) {
            throw new ReadOnlyHere();
        }
        return context.proceed();
    }
}
