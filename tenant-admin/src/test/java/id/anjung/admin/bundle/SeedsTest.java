package id.anjung.admin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.bundle.yaml.Read;
import id.anjung.agency.Agency;
import id.anjung.agency.Counter;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.HolidayKind;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.OpeningRule;
import id.anjung.calendar.WorkingCalendar;
import id.anjung.catalog.Fee;
import id.anjung.catalog.Service;
import id.anjung.catalog.ServiceTerms;
import id.anjung.setting.level.SettingKey;
import id.anjung.standard.Component;
import id.anjung.standard.ModelStandard;
import id.anjung.tenancy.TenantId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks the seeds of this repository against the facts they must hold. */
class SeedsTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", ".")).resolve("../seeds").normalize();

    private final Seeds seeds = whole(ReadingSeeds.from(FOLDER));

    @Test
    void the_province_has_thirteen_regencies_of_which_three_are_tenants() {
        assertThat(seeds.province().regencies()).hasSize(13);
        assertThat(seeds.province().regencies().stream().filter(RegencyEntry::tenant))
                .extracting(RegencyEntry::slug)
                .containsExactly("hulu-sungai-selatan", "tabalong", "banjarbaru");
        // the province's own figure is the sum of its regencies
        assertThat(seeds.province().regencies().stream()
                        .mapToInt(RegencyEntry::population)
                        .sum())
                .isEqualTo(seeds.province().province().population());
        assertThat(seeds.mpps()).hasSize(3);
    }

    @Test
    void the_holidays_leave_240_working_days_in_2026_and_242_in_2027() {
        var days = calendar(List.of()).workingDays();
        assertThat(worked(2026, days::isWorkingDay)).isEqualTo(240);
        assertThat(worked(2027, days::isWorkingDay)).isEqualTo(242);
    }

    @Test
    void holidays_are_those_of_the_decrees_and_2027_is_not_confirmed() {
        assertThat(count(2026, HolidayKind.NATIONAL)).isEqualTo(17);
        assertThat(count(2026, HolidayKind.COLLECTIVE_LEAVE)).isEqualTo(8);
        assertThat(count(2027, HolidayKind.NATIONAL)).isEqualTo(18);
        assertThat(count(2027, HolidayKind.COLLECTIVE_LEAVE)).isEqualTo(8);
        assertThat(seeds.province().holidays())
                .allMatch(day -> day.confirmed() == (day.date().getYear() == 2026));
        assertThat(seeds.province().holidays())
                .extracting(DayOff::date)
                .contains(LocalDate.of(2026, 12, 24))
                .doesNotContain(LocalDate.of(2026, 12, 26));
    }

    @Test
    void the_office_week_is_that_of_the_decree() {
        assertThat(seeds.province().officeWeek())
                .extracting(hours -> hours.rule().week().total().toMinutes())
                .containsExactly(37 * 60 + 30L, 32 * 60 + 30L, 32 * 60 + 30L);
    }

    @Test
    void the_catalogue_gives_forty_services_and_haji_to_its_own_ministry() {
        assertThat(seeds.province().services()).hasSize(40);
        assertThat(seeds.province().services()).noneMatch(Service::confirmed);
        assertThat(seeds.province().services().stream()
                        .filter(service -> service.code().equals("HAJI")))
                .extracting(Service::agency)
                .containsExactly("kemenhaj");
    }

    @Test
    void every_model_service_has_a_model_of_its_standard_which_nobody_vouches_for_yet() {
        var models = StandardModelsFromSeeds.of(seeds.province());
        assertThat(models).extracting(ModelStandard::service).hasSize(40).doesNotHaveDuplicates();
        assertThat(models).noneMatch(ModelStandard::confirmed);
        assertThat(models).allSatisfy(model -> {
            assertThat(model.components()).as(model.service()).containsKeys(Component.values());
            assertThat(model.source()).contains("perlu dipastikan");
        });
        assertThat(models).extracting(ModelStandard::print).doesNotHaveDuplicates();
    }

    @Test
    void a_model_standard_is_another_one_when_it_says_something_else_and_not_when_the_fee_of_its_service_changes() {
        var now = seeds.province();
        var dearer = now.services().stream()
                .map(service -> new Service(
                        service.code(),
                        service.name(),
                        service.agency(),
                        service.handling(),
                        new ServiceTerms(List.of(), service.terms().time(), new Fee("Rp 99.000", 99_000L), "Lain"),
                        service.confirmed(),
                        service.source()))
                .toList();
        var then = new ProvinceBundle(
                now.province(),
                now.officeWeek(),
                now.regencies(),
                now.holidays(),
                now.agencies(),
                dearer,
                now.standards());
        assertThat(StandardModelsFromSeeds.of(then))
                .extracting(ModelStandard::print)
                .isEqualTo(StandardModelsFromSeeds.of(now).stream()
                        .map(ModelStandard::print)
                        .toList());
    }

    @Test
    void every_mall_shows_at_least_twelve_services_as_examples() {
        for (var mpp : seeds.mpps()) {
            assertThat(mpp.services()).as(mpp.tenant().slug()).hasSizeGreaterThanOrEqualTo(12);
            assertThat(mpp.services()).noneMatch(Service::confirmed);
            assertThat(mpp.services()).noneMatch(service -> service.source().isEmpty());
            assertThat(mpp.counters()).noneMatch(Counter::confirmed);
            assertThat(mpp.agencies()).noneMatch(Agency::daysConfirmed);
        }
        assertThat(seeds.mpps()).extracting(mpp -> mpp.branding().accent()).doesNotHaveDuplicates();
    }

    @Test
    void every_mall_says_how_its_queues_are_run_and_greets_its_visitors() {
        assertThat(seeds.mpps())
                .extracting(mpp -> Objects.requireNonNull(mpp.decisions().mall().get(SettingKey.NOTICE)))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(seeds.mpps()).noneMatch(mpp -> mpp.decisions().mall().containsKey(SettingKey.OUTSIDE_HOURS));
        assertThat(mpp("6309").alwaysOpen().decisions().mall()).containsEntry(SettingKey.OUTSIDE_HOURS, "true");
    }

    @Test
    void only_what_is_known_for_a_regency_is_confirmed() {
        assertThat(mpp("6372").agencies()).hasSize(13).allMatch(Agency::confirmed);
        assertThat(mpp("6309").agencies()).noneMatch(Agency::confirmed);
        assertThat(mpp("6306").agencies()).noneMatch(Agency::confirmed);
        for (var mpp : seeds.mpps()) {
            assertThat(mpp.sites().getFirst().confirmed()).isTrue();
            assertThat(mpp.hours().getFirst().confirmed())
                    .as("hours of %s", mpp.tenant().slug())
                    .isEqualTo(mpp.tenant().id().regionCode().equals("6309"));
        }
    }

    @Test
    void agencies_that_share_a_counter_come_on_different_days() {
        for (var mpp : seeds.mpps()) {
            mpp.counters().stream().filter(Counter::shared).forEach(counter -> {
                var days = mpp.agencies().stream()
                        .filter(agency -> counter.agencies().contains(agency.code()))
                        .flatMap(agency -> agency.days().stream())
                        .toList();
                assertThat(days)
                        .as("%s, counter %s", mpp.tenant().slug(), counter.code())
                        .doesNotHaveDuplicates();
            });
        }
    }

    @Test
    void tabalong_is_open_by_its_hours_and_on_its_anniversary() {
        var tabalong = mpp("6309");
        var calendar = calendar(tabalong.holidays());
        assertThat(calendar.isOpen(LocalDateTime.parse("2026-11-24T14:59"))).isTrue();
        assertThat(calendar.isOpen(LocalDateTime.parse("2026-11-27T12:00"))).isFalse();
        assertThat(calendar.isOpen(LocalDateTime.parse("2026-03-02T14:30"))).isFalse();
        assertThat(calendar.isOpen(LocalDateTime.parse("2026-12-01T10:00"))).isTrue();
        assertThat(calendar.isOpen(LocalDateTime.parse("2026-12-24T10:00"))).isFalse();
    }

    @Test
    void no_feature_would_refuse_a_record_of_the_seeds() {
        for (var mpp : seeds.mpps()) {
            assertThat(Stream.concat(MppBundleTest.records(mpp).stream(), seeds.province().holidays().stream()))
                    .allSatisfy(entry ->
                            assertThat(entry.problems()).as("%s", entry).isEmpty());
        }
    }

    @Test
    void the_files_are_laid_out_as_export_writes_them() throws IOException {
        assertThat(withoutComments("province.yaml")).isEqualTo(WritingBundle.province(seeds.province()));
        for (var mpp : seeds.mpps()) {
            assertThat(withoutComments("mpp/" + mpp.tenant().slug() + ".yaml")).isEqualTo(WritingBundle.mpp(mpp));
        }
    }

    @Test
    void the_eight_people_of_the_demonstration_have_their_roles() {
        var people = whole(ReadingBundle.people(FOLDER.resolve("demo/people.yaml")));
        assertThat(people.password()).isEqualTo("anjung-demo");
        assertThat(people.people()).hasSize(8).allMatch(person -> person.email().endsWith("@example.test"));
        assertThat(roles(people, "provinsi.admin")).containsExactly(new RoleEntry.InProvince(Role.PROVINCE_ADMIN));
        assertThat(roles(people, "provinsi.auditor")).containsExactly(new RoleEntry.InProvince(Role.PROVINCE_AUDITOR));
        assertThat(roles(people, "banjarbaru.admin")).containsExactly(admin("6372"));
        assertThat(roles(people, "tabalong.admin")).containsExactly(admin("6309"));
        assertThat(roles(people, "hss.admin")).containsExactly(admin("6306"));
        assertThat(roles(people, "dukcapil.tabalong")).containsExactly(officer("6309"));
        assertThat(roles(people, "dukcapil.dua")).containsExactly(officer("6309"), officer("6306"));
        assertThat(roles(people, "dukcapil.supervisor"))
                .containsExactly(new RoleEntry.InTenant(
                        new TenantId("6309"), new Membership(Role.AGENCY_SUPERVISOR, "disdukcapil")));
    }

    @Test
    void the_launcher_offers_the_sample_application_in_all_three() {
        var applications = whole(ReadingBundle.applications(FOLDER.resolve("demo/applications.yaml")));
        assertThat(applications).hasSize(1).allSatisfy(application -> {
            assertThat(application.agency()).isEqualTo("disdukcapil");
            assertThat(application.url()).isEqualTo("http://localhost:8091/");
            assertThat(application.tenants()).extracting(TenantId::regionCode).containsExactly("6372", "6309", "6306");
        });
    }

    private WorkingCalendar calendar(Collection<DayOff> own) {
        var holidays = Stream.concat(seeds.province().holidays().stream(), own.stream())
                .map(DayOff::holiday)
                .toList();
        List<OpeningRule> rules =
                mpp("6309").hours().stream().map(OpeningHours::rule).toList();
        return new WorkingCalendar(seeds.province().province().timezone(), rules, holidays);
    }

    private long count(int year, HolidayKind kind) {
        return seeds.province().holidays().stream()
                .map(DayOff::holiday)
                .filter(holiday -> holiday.date().getYear() == year && holiday.kind() == kind)
                .count();
    }

    private MppBundle mpp(String region) {
        return seeds.mpps().stream()
                .filter(mpp -> mpp.tenant().id().regionCode().equals(region))
                .findFirst()
                .orElseThrow();
    }

    private static long worked(int year, Predicate<LocalDate> isWorkingDay) {
        return IntStream.rangeClosed(1, Year.of(year).length())
                .mapToObj(day -> LocalDate.ofYearDay(year, day))
                .filter(isWorkingDay)
                .count();
    }

    private static List<RoleEntry> roles(PeopleBundle people, String username) {
        return people.people().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow()
                .roles();
    }

    private static RoleEntry admin(String region) {
        return new RoleEntry.InTenant(new TenantId(region), Membership.ofRegency(Role.TENANT_ADMIN));
    }

    private static RoleEntry officer(String region) {
        return new RoleEntry.InTenant(new TenantId(region), new Membership(Role.AGENCY_OFFICER, "disdukcapil"));
    }

    private static String withoutComments(String file) throws IOException {
        return Files.readString(FOLDER.resolve(file))
                .replaceAll("(?m)^#.*\\R", "")
                .stripLeading();
    }

    private static <T> T whole(Read<T> read) {
        return switch (read) {
            case Read.Whole<T>(var value) -> value;
            case Read.Faulty<T>(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}
