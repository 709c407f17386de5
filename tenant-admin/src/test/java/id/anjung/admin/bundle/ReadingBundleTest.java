package id.anjung.admin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.bundle.yaml.Read;
import id.anjung.admin.bundle.yaml.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingBundleTest {
    @Test
    void a_file_without_a_mistake_is_whole() {
        assertThat(Mistake.none().read()).isInstanceOf(Read.Whole.class);
    }

    @Test
    void a_fault_shows_file_line_and_field() {
        assertThat(Mistake.of("days: [wed]", "days: [Minggu]").read())
                .isInstanceOfSatisfying(
                        Read.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .hasToString("[seeds/mpp/tabalong.yaml:45: agencies[1].days: "
                                        + "\"Minggu\" is not a weekday; write mon…sun]"));
    }

    @Test
    void all_faults_are_found_at_once_in_the_order_of_lines() {
        var faults = Mistake.of("observance", "national")
                .and("region: '6309'", "region: '63.09'")
                .and("    level: P\n", "")
                .and("slug: tabalong", "slog: tabalong")
                .faults();
        assertThat(faults)
                .containsExactly(
                        "2: tenant.region: \"63.09\" is not a region code; write four digits, such as 6309",
                        "2: tenant.slug: is missing",
                        "3: tenant.slog: is not a field here; did you mean \"slug\"?",
                        "34: agencies[0].level: is missing",
                        "67: holidays[0].kind: \"national\" is not a kind of holiday of a regency;"
                                + " write local or observance");
    }

    @ParameterizedTest
    @MethodSource
    void each_mistake_is_named(String right, String wrong, String fault) {
        assertThat(Mistake.of(right, wrong).faults()).containsExactly(fault);
    }

    static Stream<Arguments> each_mistake_is_named() {
        return Stream.of(
                mistake(
                        "number: '2'",
                        "number: 'Loket 2'",
                        "66: counters[1].number: \"Loket 2\" is not a code; write letters and digits,"
                                + " such as KTP_NEW or 12, at most 40"),
                mistake(
                        "product: KTP-el",
                        "product: " + "a".repeat(301),
                        "62: services[0].product: is longer than 300 characters"),
                mistake(
                        "slug: tabalong",
                        "slug: Tabalong",
                        "3: tenant.slug: \"Tabalong\" is not a code; "
                                + "write small letters, such as tabalong, at most 40"),
                mistake("name: MPP Kabupaten Tabalong", "name: ''", "4: tenant.name: must not be empty"),
                mistake("name: MPP Kabupaten Tabalong", "name:", "4: tenant.name: is missing"),
                mistake("name: MPP Kabupaten Tabalong", "name: [a]", "4: tenant.name: must be a single value"),
                mistake(
                        "name: MPP Kabupaten Tabalong",
                        "name: " + "a".repeat(161),
                        "4: tenant.name: is longer than 160 characters"),
                mistake(
                        "name: MPP Kabupaten Tabalong",
                        "name: \"MPP\\nTabalong\"",
                        "4: tenant.name: must stand on one line"),
                mistake(
                        "  accent: '#0B5F56'\n",
                        "  accent: '#0B5F56'\n  accent: '#0B5F56'\n",
                        "8: branding.accent: is written twice, first on line 7"),
                mistake(
                        "accent: '#0B5F56'",
                        "accent: hijau",
                        "7: branding.accent: \"hijau\" is not a colour; "
                                + "write # and six digits of 0-9 and A-F, such as \"#0B5F56\""),
                mistake(
                        "accent: '#0B5F56'",
                        "accent: '#777777'",
                        "7: branding.accent: #777777 stands out from white "
                                + "by 4.47:1 only, 4.5:1 is needed; the nearest that passes is #767676"),
                mistake(
                        "Asia/Makassar",
                        "WITA",
                        "12: sites[0].timezone: \"WITA\" is not a time zone; "
                                + "write Asia/Makassar, Asia/Jakarta or Asia/Jayapura"),
                mistake(
                        "- {code: a, name: Zona A, confirmed: false}",
                        "- Zona A",
                        "14: sites[0].zones[0]: must hold fields, each as \"name: value\""),
                mistake(
                        "P\n    days: [mon, tue]",
                        "PP\n    days: [mon, tue]",
                        "37: agencies[0].level: \"PP\" is not a "
                                + "level; write P (regency), V (province), K (central), Y (court) or B (company)"),
                mistake("days: [wed]", "days: [wed, wed]", "45: agencies[1].days: \"wed\" is written twice"),
                mistake("days: [wed]", "days: []", "45: agencies[1].days: names no weekday; write mon…sun"),
                mistake("days: [wed]", "days: wed", "45: agencies[1].days: must be a list"),
                mistake(
                        "days_confirmed: false",
                        "days_confirmed: yes",
                        "39: agencies[0].days_confirmed: \"yes\" is neither true nor false; write true or false"),
                mistake(
                        "kind: back_office",
                        "kind: cepat",
                        "52: services[0].kind: \"cepat\" is not a kind of service; "
                                + "write while_waiting, back_office, recommendation, scheduled or information"),
                mistake(
                        "KTP_NEW",
                        "ktp new",
                        "49: services[0].code: \"ktp new\" is not a code; "
                                + "write letters and digits, such as KTP_NEW or 12, at most 40"),
                mistake(
                        "[in_person]",
                        "[]",
                        "53: services[0].channels: names no channel; "
                                + "write in_person when people come to a counter"),
                mistake(
                        "working_days: 1",
                        "working_days: satu",
                        "58: services[0].time.working_days: \"satu\" is not "
                                + "a number; write digits only, 0 to 10000"),
                mistake("working_days: 1", "{minutes: 5}", "59: is not YAML: could not find expected ':'"),
                mistake(
                        "      working_days: 1\n",
                        "      working_days: 1\n      minutes: 5\n",
                        "58: services[0].time.working_days: is a second length of time; write only one"),
                mistake(
                        "rupiah: 0",
                        "rupiah: -1",
                        "61: services[0].fee.rupiah: \"-1\" is not a number; "
                                + "write digits only, 0 to 1000000000000"),
                mistake(
                        "number: '2'",
                        "number: '1'",
                        "66: counters[1].number: \"1\" already names a counter of this file on line 65"),
                mistake(
                        "shared: true",
                        "shared: false",
                        "65: counters[0].shared: is false, but 2 agencies are served here"),
                mistake("agencies: [polres]", "agencies: []", "66: counters[1].agencies: names no agency"),
                mistake(
                        "date: 2026-12-01",
                        "date: 2026-02-30",
                        "68: holidays[0].date: \"2026-02-30\" is not a date; "
                                + "write year-month-day, such as 2026-12-24"),
                mistake(
                        "observance, confirmed: false}",
                        "observance, confirmed: false}\n  - "
                                + "{date: 2026-12-01, name: Lagi, kind: local, confirmed: false}",
                        "69: holidays[1].date: \"2026-12-01\" already names a special day of this file on line 68"),
                mistake(
                        "holidays:\n  - {date: 2026-12-01, name: Hari Jadi, kind: observance, confirmed: false}\n",
                        "",
                        "1: holidays: is missing; write [] when there are none"));
    }

    @ParameterizedTest
    @MethodSource
    void a_reference_to_what_is_not_there_is_named(String right, String wrong, String fault) {
        assertThat(Mistake.of(right, wrong).faults()).containsExactly(fault);
    }

    static Stream<Arguments> a_reference_to_what_is_not_there_is_named() {
        return Stream.of(
                mistake(
                        "agency: disdukcapil",
                        "agency: disdukcapill",
                        "51: services[0].agency: \"disdukcapill\" is not "
                                + "an agency of this file; did you mean \"disdukcapil\"?"),
                mistake(
                        "agencies: [polres]",
                        "agencies: [imigrasi]",
                        "66: counters[1].agencies: \"imigrasi\" is not "
                                + "an agency of this file; known here: disdukcapil, polres"),
                mistake(
                        "number: '2', zone: a",
                        "number: '2', zone: balkon",
                        "66: counters[1].zone: \"balkon\" is not a zone of this site; known here: a"),
                mistake(
                        "site: utama, number: '2'",
                        "site: kedua, number: '2'",
                        "66: counters[1].site: \"kedua\" is not a site of this file; known here: utama"),
                mistake(
                        "kind: observance",
                        "kind: local, site: lain",
                        "68: holidays[0].site: \"lain\" is not a site of this file; known here: utama"),
                mistake(
                        "services:",
                        "  - {code: polres, name: P, short_name: P, level: K, days: [fri], days_confirmed: false,"
                                + " confirmed: false}\nservices:",
                        "48: agencies[2].code: \"polres\" already names an agency of this file on line 41"));
    }

    @ParameterizedTest
    @MethodSource
    void hours_that_make_no_sense_are_named(String right, String wrong, String fault) {
        assertThat(Mistake.of(right, wrong).faults()).containsExactly(fault);
    }

    static Stream<Arguments> hours_that_make_no_sense_are_named() {
        return Stream.of(
                mistake(
                        "week: [{days: [mon], sessions: [08.00-14.00], confirmed: false}]",
                        "week: []",
                        "30: sites[0].hours[1].week: opens on no day; write sessions for at least one"),
                mistake(
                        "[08.00-15.00]",
                        "[8-15]",
                        "20: sites[0].hours[0].week[0].sessions: \"8-15\" is not a session; "
                                + "write opening and closing, such as 08.00-15.00"),
                mistake(
                        "[08.00-15.00]",
                        "[15.00-08.00]",
                        "20: sites[0].hours[0].week[0].sessions: \"15.00-08.00\" is "
                                + "closed before it opens; write the earlier time first"),
                mistake(
                        "[08.00-15.00]",
                        "[08.00-24.00]",
                        "20: sites[0].hours[0].week[0].sessions: \"08.00-24.00\" is "
                                + "not a time of day; write hours 00 to 23, minutes 00 to 59"),
                mistake(
                        "08.00-11.30, 13.30-15.00",
                        "08.00-11.30, 11.00-15.00",
                        "23: sites[0].hours[0].week[1].sessions: 08.00-11.30 and 11.00-15.00 overlap"),
                mistake(
                        "days: [fri]",
                        "days: [mon, fri]",
                        "22: sites[0].hours[0].week[1].days: \"mon\" already has hours in this week"),
                mistake(
                        "        until: 2026-03-19\n",
                        "",
                        "26: sites[0].hours[1].until: is missing; ramadan hours say from when until when"),
                mistake(
                        "until: 2026-03-19",
                        "until: 2026-01-19",
                        "29: sites[0].hours[1].until: 2026-01-19 is before the first day, 2026-02-18"),
                mistake(
                        "kind: ramadan\n        from: 2026-02-18\n        until: 2026-03-19",
                        "kind: base",
                        "26: sites[0].hours[1]: claims days that earlier hours of the same kind claim as well"));
    }

    @Test
    void a_site_without_a_zone_has_no_place_for_counters() {
        assertThat(Mistake.of("    zones:\n      - {code: a, name: Zona A, confirmed: false}", "    zones: []")
                        .and("counters:", "counters: []\nlawas:")
                        .faults())
                .containsExactly(
                        "13: sites[0].zones: names no zone; a site has at least one",
                        "64: lawas: is not a field here; known here: tenant, branding, sites, agencies, services,"
                                + " counters, holidays, settings");
    }

    @Test
    void a_missing_section_is_named_once() {
        assertThat(Mistake.of("tenant:\n  region: '6309'\n  slug: tabalong\n  name: MPP Kabupaten Tabalong\n", "")
                        .faults())
                .containsExactly("1: tenant: is missing");
    }

    @Test
    void offices_may_write_times_as_they_are_used_to() {
        assertThat(Mistake.of("[08.00-15.00]", "['08:00 – 15:00']").read())
                .isEqualTo(Mistake.none().read());
    }

    @Test
    void quotes_are_optional_since_yaml_guesses_nothing_here() {
        assertThat(Mistake.of("'6309'", "6309").and("number: '1'", "number: 1").read())
                .isEqualTo(Mistake.none().read());
    }

    @Test
    void a_file_that_cannot_be_loaded_is_a_fault_and_not_a_crash(@TempDir Path folder) throws IOException {
        var missing = folder.resolve("nowhere.yaml");
        assertThat(ReadingBundle.mpp(missing)).hasToString(faulty(missing, "there is no such file"));
        var latin = Files.write(folder.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9, '\n'});
        assertThat(ReadingBundle.mpp(latin))
                .hasToString(faulty(latin, "is not written in UTF-8; save it with that encoding"));
        var huge = Files.write(folder.resolve("huge.yaml"), new byte[(1 << 20) + 1]);
        assertThat(ReadingBundle.mpp(huge)).hasToString(faulty(huge, "is larger than a megabyte"));
    }

    @Test
    void the_province_checks_its_own(@TempDir Path folder) throws IOException {
        var seeds = Path.of(System.getProperty("basedir", ".")).resolve("../seeds/province.yaml");
        var text = Files.readString(seeds)
                .replace("code: '6301'", "code: '6201'")
                .replace("code: '6302'", "code: '6303'")
                .replace("slug: hst", "slug: hsu")
                .replace("date: 2026-01-01,", "date: 2026-01-01, site: utama,");
        assertThat(ReadingBundle.province(new SourceText("province.yaml", text)))
                .isInstanceOfSatisfying(
                        Read.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(Object::toString)
                                .satisfiesExactly(
                                        fault -> assertThat(fault.toString())
                                                .endsWith("regencies[0].code: \"6201\" is not in province 63"),
                                        fault -> assertThat(fault.toString())
                                                .contains(
                                                        "regencies[2].code: \"6303\" already names a regency of this file"),
                                        fault -> assertThat(fault.toString())
                                                .contains(
                                                        "regencies[7].slug: \"hsu\" already names a regency of this file"),
                                        fault -> assertThat(fault.toString())
                                                .endsWith("holidays[0].site: holidays of the province name no site")));
    }

    private static String faulty(Path file, String message) {
        return "Faulty[faults=[" + file + ":1: " + message + "]]";
    }

    private static Arguments mistake(String right, String wrong, String fault) {
        return Arguments.of(right, wrong, fault);
    }
}
