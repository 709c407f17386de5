package id.anjung.ui.contract;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.anjung.ui.shell.OpenScreens;
import java.util.Set;
import java.util.stream.Collectors;

/** Find the classes that call open screens from outside their own requests. */
final class Pushers {
    private static final Set<String> CALLS = Set.of("access", "accessSynchronously", "accessLater", "push");

    private Pushers() {}

    static Set<String> names() {
        return ArchConfiguration.withThreadLocalScope(configuration -> {
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.anjung").stream()
                            .filter(type -> type.getAccessesFromSelf().stream().anyMatch(Pushers::pushes))
                            .map(Pushers::outermost)
                            .collect(Collectors.toSet());
        });
    }

    private static boolean pushes(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        var name = access.getName();
        return owner.matches("com\\.vaadin\\.flow\\.(component\\.UI|server\\.VaadinSession)") && CALLS.contains(name)
                || owner.equals(OpenScreens.class.getName()) && name.equals("each");
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(Pushers::outermost).orElseGet(type::getSimpleName);
    }
}
