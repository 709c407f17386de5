package id.anjung.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import id.anjung.admin.offender.DrawsInTenantAdmin;
import id.anjung.agency.offender.DrawsInAFeature;
import id.anjung.agency.offender.NamesNoPermission;
import id.anjung.agency.offender.SpeaksSql;
import id.anjung.agency.offender.StartsThreads;
import id.anjung.agency.offender.WritesWithoutAnEntry;
import id.anjung.circle.There;
import id.anjung.tenancy.offender.KnowsAFeature;
import id.anjung.ui.offender.AsksTheDatabase;
import id.anjung.ui.offender.BindsATenant;
import id.anjung.ui.offender.HearsAKey;
import id.anjung.ui.offender.LooksBehindTenantAdmin;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the plan holds, and rejects a house with its offender in it. */
class PlanTest {
    private static final ImportOption WRITTEN_BY_HAND = location -> !location.contains("/test-classes/")
            && !location.contains("-tests.jar")
            && !location.contains("/embedded/")
            && !location.matches(Pattern.compile(".*/\\$[^/]*"));
    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(WRITTEN_BY_HAND).importPackages("id.anjung");

    private record Guarded(String name, ArchRule rule, Class<?>... offenders) {}

    private static Stream<Guarded> rules() {
        return Stream.of(
                new Guarded("platform", Plan.PLATFORM_KNOWS_NO_SCREEN_NO_MIGRATION_NO_KEYCLOAK, DrawsInAFeature.class),
                new Guarded("tenant-admin", Plan.TENANT_ADMIN_KNOWS_NO_SCREEN, DrawsInTenantAdmin.class),
                new Guarded("screens", Plan.SCREENS_KNOW_NO_STORAGE_AND_NOTHING_INTERNAL, AsksTheDatabase.class),
                new Guarded("root only", Plan.SCREENS_SEE_THE_ROOT_OF_TENANT_ADMIN_ONLY, LooksBehindTenantAdmin.class),
                new Guarded("ground floor", Plan.THE_GROUND_FLOOR_USES_NO_FEATURE, KnowsAFeature.class),
                new Guarded("circles", Plan.NOTHING_GOES_IN_CIRCLES, There.class, id.anjung.circleback.Back.class),
                new Guarded("sql", Plan.SQL_STAYS_BEHIND_ITS_DOORS, SpeaksSql.class),
                new Guarded("threads", Plan.WORK_NAMES_ITS_TENANT, StartsThreads.class),
                new Guarded("permission", Plan.EVERY_SERVICE_METHOD_NAMES_A_PERMISSION, NamesNoPermission.class),
                new Guarded("entry", Plan.EVERY_WRITE_LEAVES_ITS_ENTRY, WritesWithoutAnEntry.class),
                new Guarded("screen's tenant", Plan.ONE_CLASS_BINDS_A_SCREEN, BindsATenant.class),
                new Guarded("keys", Plan.KEYS_TAKE_OVER_WHAT_IS_BEING_WRITTEN, HearsAKey.class));
    }

    @TestFactory
    Stream<DynamicTest> the_house_keeps_the_rule() {
        return rules().map(guarded ->
                DynamicTest.dynamicTest(guarded.name(), () -> guarded.rule().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> the_rule_rejects_its_offender() {
        return rules().map(guarded -> DynamicTest.dynamicTest(
                guarded.name(),
                () -> assertThatThrownBy(
                                () -> guarded.rule().check(new ClassFileImporter().importClasses(guarded.offenders())))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("was violated")));
    }

    @Test
    void every_package_that_a_rule_names_exists() {
        var named = Stream.of(Plan.PLATFORM, Plan.GROUND_FLOOR, Plan.FEATURES, Plan.SQL)
                .flatMap(Stream::of);
        assertThat(named).allSatisfy(pattern -> {
            var root = pattern.substring(0, pattern.length() - 2);
            assertThat(HOUSE.stream().anyMatch(one -> one.getPackageName().startsWith(root)))
                    .as(root)
                    .isTrue();
        });
    }
}
