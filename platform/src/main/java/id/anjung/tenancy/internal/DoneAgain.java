package id.anjung.tenancy.internal;

import id.anjung.tenancy.Again;
import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionOperationsRegistry;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Do a method that writes in a transaction again when it collided, so that no feature needs to think of it. */
@Singleton
@InterceptorBean(Transactional.class)
final class DoneAgain implements MethodInterceptor<Object, Object> {
    private final TransactionOperationsRegistry databases;

    DoneAgain(TransactionOperationsRegistry databases) {
        this.databases = databases;
    }

    @Override
    public int getOrder() {
        return InterceptPhase.TRANSACTION.getPosition() - 1;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> context) {
        if (context.booleanValue(Transactional.class, "readOnly").orElse(false)) {
            return context.proceed();
        }
        var name = context.stringValue(Transactional.class).orElse("default");
        return Again.<@Nullable Object>whenGivenUp(
                databases.provideSynchronous(TransactionOperations.class, name), () -> context.proceed(this));
    }
}
