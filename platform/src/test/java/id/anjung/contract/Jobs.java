package id.anjung.contract;

import id.anjung.event.Event;
import id.anjung.event.EventConsumer;
import id.anjung.event.EventListener;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import io.micronaut.scheduling.annotation.Scheduled;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Find and run everything that works by itself, without anybody who asks: what is scheduled and what hears events. */
public final class Jobs {
    /**
     * Name something that works by itself.
     *
     * @param name its class and method
     * @param once does its work one time
     */
    public record Job(String name, Runnable once) {}

    private Jobs() {}

    /** Name every job that is written below a package. */
    public static List<String> written(String root) {
        return Written.beans()
                .filter(bean -> bean.getBeanType().getName().startsWith(root))
                .flatMap(bean -> names(bean.load()))
                .sorted()
                .toList();
    }

    /** List the jobs that live here; those that hear events are told these. */
    public static List<Job> alive(ApplicationContext context, Collection<Event> events) {
        return context.getAllBeanDefinitions().stream()
                .filter(bean -> bean.getBeanType().getName().startsWith("id.anjung."))
                .flatMap(bean -> jobs(context, bean, events))
                .toList();
    }

    private static Stream<String> names(BeanDefinition<?> bean) {
        var type = bean.getBeanType();
        var heard = Stream.of(EventConsumer.class, EventListener.class)
                .filter(kind -> kind.isAssignableFrom(type))
                .map(kind -> type.getSimpleName() + (kind == EventConsumer.class ? ".consume" : ".happened"));
        return Stream.concat(scheduled(bean).map(method -> type.getSimpleName() + "." + method.getMethodName()), heard);
    }

    private static <T> Stream<Job> jobs(ApplicationContext context, BeanDefinition<T> bean, Collection<Event> events) {
        return names(bean)
                .map(name -> new Job(name, () -> {
                    var living = context.getBean(bean);
                    if (name.endsWith(".consume") && living instanceof EventConsumer consumer) {
                        consumer.consume(events);
                    } else if (name.endsWith(".happened") && living instanceof EventListener listener) {
                        events.forEach(listener::happened);
                    } else {
                        scheduled(bean)
                                .filter(method -> name.endsWith("." + method.getMethodName()))
                                .forEach(method -> method.invoke(living));
                    }
                }));
    }

    private static <T> Stream<ExecutableMethod<T, ?>> scheduled(BeanDefinition<T> bean) {
        return bean.getExecutableMethods().stream().filter(method -> method.hasStereotype(Scheduled.class));
    }
}
