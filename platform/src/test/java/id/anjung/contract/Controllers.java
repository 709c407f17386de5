package id.anjung.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.micronaut.http.annotation.Controller;
import java.util.stream.Stream;

/** Find controllers among the classes, whether or not anything serves them. */
final class Controllers {
    private Controllers() {}

    /** Answer the names of those that have a mall in their address. */
    static Stream<String> ofMalls() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.anjung").stream()
                        .filter(type -> type.isAnnotatedWith(Controller.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(type -> type.getAnnotationOfType(Controller.class)
                                .value()
                                .contains("{slug}"))
                        .map(JavaClass::getName);
    }
}
