package id.anjung.contract;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextConfiguration;
import io.micronaut.context.DefaultApplicationContext;
import io.micronaut.http.annotation.Controller;
import io.micronaut.inject.BeanDefinitionReference;
import java.util.List;
import java.util.stream.Stream;

/** List every bean that is written anywhere on the class path, whether or not the settings of a test let it live. */
public final class Written {
    private Written() {}

    /** Answer our beans. */
    public static Stream<BeanDefinitionReference<?>> beans() {
        return new Unstarted()
                .references().stream()
                        .filter(bean -> bean.getBeanType().getName().startsWith("id.anjung."))
                        .<BeanDefinitionReference<?>>map(bean -> bean);
    }

    /** Answer the names of the controllers that have a mall in their address. */
    static Stream<String> controllersOfMalls() {
        return beans().filter(bean -> bean.getAnnotationMetadata()
                        .stringValue(Controller.class)
                        .orElse("")
                        .contains("{slug}"))
                .map(bean -> bean.getBeanType().getName());
    }

    private static final class Unstarted extends DefaultApplicationContext {
        Unstarted() {
            super((ApplicationContextConfiguration) ApplicationContext.builder("test"));
        }

        @SuppressWarnings("rawtypes") // as Micronaut declares it
        List<BeanDefinitionReference> references() {
            return resolveBeanDefinitionReferences();
        }
    }
}
