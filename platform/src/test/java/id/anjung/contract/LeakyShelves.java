package id.anjung.contract;

import id.anjung.register.Shelf;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Let shelves remember answers without asking whose they are, so that the contract is seen to notice. */
@Singleton
@Requires(property = "test.leak", value = "repository")
@SuppressWarnings("rawtypes") // every shelf, whatever its rows
final class LeakyShelves implements BeanCreatedEventListener<Shelf> {
    @Override
    public Shelf onCreated(BeanCreatedEvent<Shelf> event) {
        var shelf = event.getBean();
        Map<String, Object> remembered = new ConcurrentHashMap<>();
        var interfaces = Arrays.stream(shelf.getClass().getInterfaces())
                .filter(Shelf.class::isAssignableFrom)
                .toArray(Class<?>[]::new);
        return (Shelf) Proxy.newProxyInstance(shelf.getClass().getClassLoader(), interfaces, (proxy, method, given) -> {
            try {
                method.setAccessible(true);
                if (!method.getName().startsWith("find")) {
                    return method.invoke(shelf, given);
                }
                var key = method.getName() + Arrays.toString(given);
                if (!remembered.containsKey(key)) {
                    remembered.put(key, method.invoke(shelf, given));
                }
                return remembered.get(key);
            } catch (InvocationTargetException failure) {
                throw failure.getCause();
            }
        });
    }
}
