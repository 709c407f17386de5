package id.anjung.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import id.anjung.access.Permitted;
import id.anjung.register.Keeping;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.ui.shell.kit.Keys;

/** State the rules of the house's plan as named values. */
final class Plan {
    /** Packages of what a service mall does. */
    static final String[] PLATFORM = {
        "id.anjung.tenancy..",
        "id.anjung.access..",
        "id.anjung.audit..",
        "id.anjung.event..",
        "id.anjung.process..",
        "id.anjung.trace..",
        "id.anjung.register..",
        "id.anjung.agency..",
        "id.anjung.agreement..",
        "id.anjung.catalog..",
        "id.anjung.standard..",
        "id.anjung.calendar..",
        "id.anjung.setting..",
        "id.anjung.queue..",
        "id.anjung.presence..",
        "id.anjung.statistics..",
        "id.anjung.custody..",
        "id.anjung.configuration..",
        "id.anjung.door.."
    };

    /** Packages that everything may use, and that use no feature. */
    static final String[] GROUND_FLOOR = {
        "id.anjung.tenancy..",
        "id.anjung.access..",
        "id.anjung.audit..",
        "id.anjung.event..",
        "id.anjung.process..",
        "id.anjung.trace.."
    };

    /** Packages of the features. */
    static final String[] FEATURES = {
        "id.anjung.register..",
        "id.anjung.agency..",
        "id.anjung.agreement..",
        "id.anjung.catalog..",
        "id.anjung.standard..",
        "id.anjung.calendar..",
        "id.anjung.setting..",
        "id.anjung.queue..",
        "id.anjung.presence..",
        "id.anjung.configuration..",
        "id.anjung.statistics.."
    };

    /** Packages in which SQL is said by hand. */
    static final String[] SQL = {
        "id.anjung.tenancy..",
        "id.anjung.event.internal..",
        "id.anjung.admin.registry..",
        "id.anjung.admin.provisioning..",
        "id.anjung.admin.migration..",
        "id.anjung.admin.custody.."
    };

    static final ArchRule PLATFORM_KNOWS_NO_SCREEN_NO_MIGRATION_NO_KEYCLOAK = noClasses()
            .that()
            .resideInAnyPackage(PLATFORM)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.vaadin..", "org.eclipse.jetty..", "org.flywaydb..", "org.keycloak..", "id.anjung.admin..");

    static final ArchRule TENANT_ADMIN_KNOWS_NO_SCREEN = noClasses()
            .that()
            .resideInAPackage("id.anjung.admin..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "org.eclipse.jetty..", "id.anjung.ui..");

    static final ArchRule SCREENS_KNOW_NO_STORAGE_AND_NOTHING_INTERNAL = noClasses()
            .that()
            .resideInAPackage("id.anjung.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "io.micronaut.data..", "id.anjung..internal..");

    static final ArchRule SCREENS_SEE_THE_ROOT_OF_TENANT_ADMIN_ONLY = noClasses()
            .that()
            .resideInAPackage("id.anjung.ui..")
            .should()
            .dependOnClassesThat(resideInAPackage("id.anjung.admin..").and(not(resideInAPackage("id.anjung.admin"))));

    static final ArchRule THE_GROUND_FLOOR_USES_NO_FEATURE = noClasses()
            .that()
            .resideInAnyPackage(GROUND_FLOOR)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FEATURES);

    static final ArchRule NOTHING_GOES_IN_CIRCLES =
            slices().matching("id.anjung.(*)..").should().beFreeOfCycles();

    static final ArchRule SQL_STAYS_BEHIND_ITS_DOORS = noClasses()
            .that()
            .resideOutsideOfPackages(SQL)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql.."));

    static final ArchRule WORK_NAMES_ITS_TENANT = noClasses()
            .that()
            .resideOutsideOfPackage("id.anjung.tenancy.internal..")
            .should()
            .dependOnClassesThat(nameMatching("java\\.lang\\.(Inheritable)?ThreadLocal")
                    .or(nameMatching("java\\.util\\.concurrent\\.Executors"))
                    .or(nameMatching("io\\.micronaut\\.scheduling\\.annotation\\.Async")));

    static final ArchRule EVERY_SERVICE_METHOD_NAMES_A_PERMISSION = methods()
            .that()
            .areDeclaredInClassesThat(assignableTo(Keeping.class).and(not(nameMatching(Keeping.class.getName()))))
            .and()
            .arePublic()
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
            .should()
            .beAnnotatedWith(Permitted.class);

    static final ArchRule EVERY_WRITE_LEAVES_ITS_ENTRY =
            classes().that().resideInAnyPackage(PLATFORM).should(new LeaveAnEntry());

    static final ArchRule ONE_CLASS_BINDS_A_SCREEN = noClasses()
            .that()
            .resideInAPackage("id.anjung.ui..")
            .and()
            .resideOutsideOfPackage("id.anjung.ui.site..")
            .and()
            .haveNameNotMatching("id\\.anjung\\.ui\\.shell\\.Screen(Tenant|Session)")
            .should()
            .callMethodWhere(
                    target(owner(assignableTo(CurrentTenant.class))).and(target(nameMatching("bind|call|run|extend"))));

    static final ArchRule KEYS_TAKE_OVER_WHAT_IS_BEING_WRITTEN = noClasses()
            .that()
            .resideInAPackage("id.anjung.ui..")
            .and()
            .doNotHaveFullyQualifiedName(Keys.class.getName())
            .should()
            .callMethodWhere(target(nameMatching("add(Click|Focus)?Shortcut(Listener)?")));

    private Plan() {}
}
