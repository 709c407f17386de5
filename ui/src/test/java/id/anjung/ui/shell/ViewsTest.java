package id.anjung.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.access.Role;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Prototype;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final int MOST_ENTRIES = 9;
    private static final List<Class<?>> VIEWS = read();

    @Test
    void every_view_is_a_bean_and_says_who_may_open_it() {
        assertThat(views()).isNotEmpty().allSatisfy(view -> {
            assertThat(view.isAnnotationPresent(Prototype.class) || view.isAnnotationPresent(Bean.class))
                    .as(view + " has a scope")
                    .isTrue();
            assertThat(view.isAnnotationPresent(Opens.class))
                    .as(view + " says who may open it")
                    .isTrue();
        });
    }

    @Test
    void nobody_is_shown_more_than_nine_entries() {
        for (var role : EnumSet.complementOf(EnumSet.of(Role.WORKER))) { // nobody logs in as the worker
            for (boolean inWing : new boolean[] {true, false}) {
                assertThat(entries(role, inWing))
                        .as(role + " in a wing: " + inWing)
                        .hasSizeLessThanOrEqualTo(MOST_ENTRIES);
            }
        }
    }

    private static List<Class<?>> entries(Role role, boolean inWing) {
        return views().stream()
                .filter(view -> view.isAnnotationPresent(NavEntry.class))
                .filter(view -> view.getAnnotation(Route.class).value().contains(":slug") == inWing)
                .filter(view -> opens(view, role))
                .filter(view -> leads(view, role))
                .toList();
    }

    private static boolean opens(Class<?> view, Role role) {
        Permission[] needed = view.getAnnotation(Opens.class).value();
        return needed.length == 0 || Stream.of(needed).anyMatch(role::allows);
    }

    private static boolean leads(Class<?> view, Role role) {
        var entry = view.getAnnotation(NavEntry.class);
        return (entry.to().length == 0 || Stream.of(entry.to()).anyMatch(role::allows))
                && Stream.of(entry.unless()).noneMatch(role::allows);
    }

    private static List<Class<?>> views() {
        return VIEWS;
    }

    /** Read once and without the libraries' own classes, which nobody asks here and which take a minute. */
    private static List<Class<?>> read() {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                            .importPackages("id.anjung.ui")
                            .stream()
                            .filter(type -> type.isAnnotatedWith(Route.class))
                            .<Class<?>>map(JavaClass::reflect)
                            .toList();
        });
    }
}
