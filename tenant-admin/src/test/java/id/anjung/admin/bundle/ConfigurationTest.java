package id.anjung.admin.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.anjung.access.AccessDenied;
import id.anjung.access.Role;
import id.anjung.admin.house.TestHouse;
import id.anjung.agency.Agency;
import id.anjung.agency.AgencyLevel;
import id.anjung.configuration.ConfigurationChange;
import id.anjung.configuration.ConfigurationChange.Move;
import id.anjung.configuration.ConfigurationPlan;
import id.anjung.configuration.ConfigurationVersion;
import id.anjung.register.FieldProblem;
import id.anjung.register.Outcome;
import id.anjung.register.Problem;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Exports, plans and applies files on the real database, as the regency's admin. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfigurationTest {
    private static final int ROUNDS = 20;

    private FiledMall mall;

    @BeforeAll
    void start() throws SQLException {
        mall = FiledMall.start();
    }

    @AfterAll
    void stop() {
        mall.close();
    }

    @Test
    void what_is_exported_after_applying_is_what_was_applied() {
        long seed = System.nanoTime();
        System.out.println("ConfigurationTest seed " + seed);
        var bundles = new RandomBundles(seed);
        for (int i = 0; i < ROUNDS; i++) {
            var wanted = WritingBundle.mpp(of(bundles.mpp()));
            var plan = done(mall.plan(wanted));
            var applied = done(mall.apply(wanted));
            assertThat(applied.changes()).as(wanted).isEqualTo(plan.changes()).isNotEmpty();
            var exported = mall.export();
            assertThat(FiledMall.read(exported).sorted())
                    .isEqualTo(FiledMall.read(wanted).sorted());
            assertThat(done(mall.apply(exported)).changes()).isEmpty();
            assertThat(mall.export()).isEqualTo(exported);
        }
    }

    @Test
    void a_plan_keeps_nothing_and_says_what_would_change() throws SQLException {
        var before = settled();
        var text = before.replace("name: Gedung", "name: Gedung baru")
                .replace("fee:\n      text: Gratis", "fee:\n      text: Rp10.000");
        long entries = entries();
        assertThat(done(mall.plan(text)).changes())
                .containsExactly(
                        new ConfigurationChange(
                                "sites",
                                "utama",
                                Move.CHANGED,
                                List.of(new ConfigurationChange.Field("name", "Gedung", "Gedung baru"))),
                        new ConfigurationChange(
                                "services",
                                "KTP",
                                Move.CHANGED,
                                List.of(new ConfigurationChange.Field("fee.text", "Gratis", "Rp10.000"))));
        assertThat(mall.export()).isEqualTo(before);
        assertThat(entries()).isEqualTo(entries);
    }

    @Test
    void a_file_that_cannot_be_kept_is_refused_where_it_is_wrong_and_changes_nothing() {
        var before = settled();
        assertThat(problems(mall.apply(before.replace("kind: back_office", "kind: cepat"))))
                .extracting(FieldProblem::field, FieldProblem::problem)
                .containsExactly(tuple("services[0].kind", Problem.IN_FILE));
        for (var wrong : List.of(
                before.replace("region: '6309'", "region: '6310'"),
                before.replace("slug: tabalong", "slug: tanah-bumbu"),
                before.replace("name: MPP tabalong", "name: MPP Lain"))) {
            assertThat(problems(mall.apply(wrong)))
                    .extracting(FieldProblem::field)
                    .singleElement(InstanceOfAssertFactories.STRING)
                    .startsWith("tenant.");
        }
        assertThat(mall.export()).isEqualTo(before);
    }

    @Test
    void what_a_feature_refuses_takes_back_all_that_was_done_before_it() throws SQLException {
        settled();
        var gone = of(mall.bundle());
        var left = new MppBundle(
                gone.tenant(),
                gone.branding(),
                gone.sites(),
                gone.hours(),
                List.of(lettered("a", "Q"), lettered("b", null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                gone.decisions());
        done(mall.apply(WritingBundle.mpp(left)));
        taken("A", "b");
        var before = mall.export();
        var wanted = new MppBundle(
                left.tenant(),
                left.branding(),
                left.sites(),
                left.hours(),
                List.of(lettered("a", "A"), lettered("b", null)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                left.decisions());
        long entries = entries();
        assertThat(problems(mall.apply(WritingBundle.mpp(wanted))))
                .extracting(FieldProblem::field)
                .containsExactly("agencies[a].letters");
        assertThat(mall.export()).isEqualTo(before);
        assertThat(entries()).isEqualTo(entries);
        taken("A", "nobody");
    }

    @Test
    void what_was_published_is_changed_by_no_file_and_a_lacking_part_is_told_on_its_line() {
        var standard = """

                standards:
                  - code: KTP-2026
                    name: Perekaman KTP-el
                    service: KTP
                    decree: 188.45/12/2026
                    decided: 2026-11-01
                    from: 2026-12-01
                    published: true
                    components:
                      requirements: Kartu keluarga
                      procedure: |-
                        Ambil nomor antrean.
                        Serahkan berkas.
                      processing_time: 30 menit
                      fee: Gratis
                      product: KTP-el
                      complaint_handling: Meja pengaduan
                """;
        var text = settled() + standard;
        assertThat(done(mall.apply(text)).changes())
                .extracting(ConfigurationChange::part)
                .containsExactly("standards");
        assertThat(mall.export()).contains("Ambil nomor antrean.\n        Serahkan berkas.");
        var before = mall.export();
        assertThat(problems(mall.apply(text.replace("fee: Gratis\n      product", "fee: Rp5\n      product"))))
                .extracting(FieldProblem::field, FieldProblem::problem)
                .containsExactly(tuple("standards[KTP-2026].code", Problem.PUBLISHED));
        assertThat(problems(mall.apply(text.replace("      product: KTP-el\n", ""))))
                .extracting(FieldProblem::field)
                .containsExactly("standards[0].components");
        assertThat(mall.export()).isEqualTo(before);
    }

    @Test
    void records_that_stand_in_each_others_way_change_places() {
        var text = settled();
        var two = text.replace("letters: A", "letters: X")
                .replace("letters: B", "letters: A")
                .replace("letters: X", "letters: B");
        var moved = two.replace(
                        "{code: a, name: Zona A, confirmed: false}", "{code: b, name: Zona B, confirmed: false}")
                .replace("zone: a", "zone: b");
        var swapped = moved.replace(
                        "from: 2026-02-18\n        until: 2026-03-19", "from: 2028-01-01\n        until: 2028-01-02")
                .replace("from: 2027-02-08\n        until: 2027-03-09", "from: 2026-02-18\n        until: 2026-03-19")
                .replace("from: 2028-01-01\n        until: 2028-01-02", "from: 2027-02-08\n        until: 2027-03-09");
        assertThat(swapped).isNotEqualTo(moved).isNotEqualTo(text);
        assertThat(done(mall.apply(swapped)).changes()).hasSize(6);
        assertThat(mall.bundle().sorted()).isEqualTo(FiledMall.read(swapped).sorted());
    }

    @Test
    void of_two_who_apply_at_once_the_second_is_told_what_the_first_has_done() throws Exception {
        var before = settled();
        var base = mall.asAdmin(() -> mall.configuration().export().base());
        var start = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var work = List.of(
                    writer(start, before.replace("name: Gedung", "name: Pertama"), base),
                    writer(start, before.replace("fee:\n      text: Gratis", "fee:\n      text: Rp1"), base));
            var outcomes = new ArrayList<Outcome<ConfigurationPlan>>();
            for (var future : both.invokeAll(work)) {
                outcomes.add(future.get());
            }
            assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Done.class);
            assertThat(outcomes).hasAtLeastOneElementOfType(Outcome.Conflict.class);
        }
    }

    @Test
    void every_file_that_was_applied_can_be_read_again_and_applied_again() {
        var first = "# catatan petugas\n" + settled();
        done(mall.apply(first.replace("name: Gedung", "name: Sementara")));
        var history = mall.asAdmin(() -> mall.log().history());
        assertThat(history).isSortedAccordingTo((one, other) -> Long.compare(other.number(), one.number()));
        var last = history.getFirst();
        assertThat(last.changes()).extracting(ConfigurationChange::part).containsExactly("sites");
        assertThat(last.staff()).isEqualTo("id-TENANT_ADMIN");
        var former = history.stream()
                .map(ConfigurationVersion::number)
                .skip(1)
                .findFirst()
                .orElseThrow();
        var text = mall.asAdmin(() -> mall.log().text(former)).orElseThrow();
        done(mall.apply(text));
        assertThat(mall.export()).contains("name: Gedung");
        assertThat(mall.asAdmin(() -> mall.log().text(last.number())))
                .hasValueSatisfying(kept -> assertThat(kept).startsWith("# catatan petugas"));
    }

    @Test
    void who_may_not_manage_may_read_and_nobody_reads_a_neighbours_history() {
        settled();
        assertThat(mall.as(
                        FiledMall.TABALONG,
                        Role.TENANT_AUDITOR,
                        () -> mall.configuration().export().text()))
                .contains("slug: tabalong");
        assertThatThrownBy(() -> mall.as(
                        FiledMall.TABALONG,
                        Role.TENANT_AUDITOR,
                        () -> mall.configuration().plan("a: b")))
                .isInstanceOf(AccessDenied.class);
        assertThat(mall.as(
                        FiledMall.NEIGHBOUR, Role.TENANT_ADMIN, () -> mall.log().history()))
                .isEmpty();
    }

    private Callable<Outcome<ConfigurationPlan>> writer(CyclicBarrier start, String text, String base) {
        return () -> {
            start.await();
            return mall.asAdmin(() -> mall.configuration().apply(text, base));
        };
    }

    /** Bring the mall to a small known state and answer its file. */
    private String settled() {
        done(mall.apply(SmallMall.TEXT));
        return mall.export();
    }

    private static Agency lettered(String code, @Nullable String letters) {
        return new Agency(
                code,
                "Badan " + code,
                code,
                AgencyLevel.REGENCY,
                List.of(DayOfWeek.MONDAY),
                false,
                letters,
                false,
                null);
    }

    /** Let letters be given to an agency by themselves, as the queue does. */
    private static void taken(String letters, String agency) throws SQLException {
        try (var owner = TestHouse.owner()) {
            TestHouse.say(owner, "DELETE FROM mpp_6309.ticket_letters WHERE letters = '" + letters + "'");
            TestHouse.say(
                    owner,
                    "INSERT INTO mpp_6309.ticket_letters (agency, letters) VALUES ('" + agency + "', '" + letters
                            + "')");
        }
    }

    private static long entries() throws SQLException {
        try (var owner = TestHouse.owner()) {
            return Long.parseLong(TestHouse.texts(owner, "SELECT COUNT(*) FROM mpp_6309.audit_entry")
                    .getFirst());
        }
    }

    private static MppBundle of(MppBundle bundle) {
        return new MppBundle(
                FiledMall.ENTRY,
                bundle.branding(),
                bundle.sites(),
                bundle.hours(),
                bundle.agencies(),
                bundle.services(),
                bundle.counters(),
                bundle.holidays(),
                bundle.agreements(),
                bundle.standards(),
                bundle.decisions());
    }

    private static List<FieldProblem> problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Invalid<?>(var problems) ? problems : List.of();
    }

    private static ConfigurationPlan done(Outcome<ConfigurationPlan> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<ConfigurationPlan>) outcome).value();
    }
}
