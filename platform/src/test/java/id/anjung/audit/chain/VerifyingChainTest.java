package id.anjung.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.audit.chain.Verdict.Flaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyingChainTest {
    private static final int ENTRIES = 40;
    private static final String CHAIN = "6309";

    @TempDir
    private Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final TrailFile trail = TrailFile.of(CHAIN, ENTRIES, random);

    @Test
    void an_untouched_trail_is_whole() {
        assertThat(VerifyingChain.verify(trail.write(folder))).isInstanceOfSatisfying(Verdict.Whole.class, whole -> {
            assertThat(whole.chain()).isEqualTo(CHAIN);
            assertThat(whole.head().place()).isEqualTo(ENTRIES);
        });
    }

    @Test
    void any_bit_that_is_flipped_is_found_in_its_own_line() throws IOException {
        var whole = Files.readAllBytes(trail.write(folder));
        for (int tried = 0; tried < 2_000; tried++) {
            int at = random.nextInt(whole.length);
            var bytes = whole.clone();
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            var verdict = VerifyingChain.verify(Files.write(folder.resolve("flipped"), bytes));
            long line = 1;
            for (int i = 0; i < at; i++) {
                line += whole[i] == '\n' ? 1 : 0;
            }
            switch (verdict) {
                // Another name of the chain in the first line makes the first entry a stranger's.
                case Verdict.Broken broken ->
                    assertThat(broken.line()).as("seed %s, byte %s", seed, at).isEqualTo(Math.max(2, line));
                case Verdict.Unusable unusable -> assertThat(line).isEqualTo(1);
                case Verdict.Whole unseen -> throw new AssertionError("seed " + seed + ", byte " + at + " is not seen");
            }
        }
    }

    @Test
    void an_entry_that_is_removed_is_missed_at_its_place() {
        int place = 1 + random.nextInt(ENTRIES - 1);
        trail.lines().remove(place);
        assertBroken(place, Flaw.MISSING);
    }

    @Test
    void an_entry_that_is_removed_with_the_places_behind_it_renumbered_is_found() {
        int place = 1 + random.nextInt(ENTRIES - 1);
        trail.lines().remove(place);
        for (int i = place; i < ENTRIES; i++) {
            trail.lines().set(i, trail.lines().get(i).replace("\"place\":" + (i + 1), "\"place\":" + i));
        }
        assertBroken(place, Flaw.CHANGED);
    }

    @Test
    void an_entry_that_is_inserted_is_found_at_its_place() {
        int place = 2 + random.nextInt(ENTRIES - 2);
        trail.lines().add(place, trail.lines().get(place - 1));
        assertBroken(place, Flaw.MISPLACED);
    }

    @Test
    void entries_that_change_places_are_found_at_the_first_of_them() {
        int place = 1 + random.nextInt(ENTRIES - 1);
        var lines = trail.lines();
        lines.set(place, lines.set(place + 1, lines.get(place)));
        assertBroken(place, Flaw.MISSING);
    }

    @Test
    void an_entry_of_another_trail_does_not_fit() {
        int place = 1 + random.nextInt(ENTRIES);
        trail.lines()
                .set(
                        place,
                        TrailFile.of("6372", ENTRIES, new Random(seed)).lines().get(place));
        assertBroken(place, Flaw.CHANGED);
    }

    @Test
    void an_end_that_is_cut_off_is_missed() {
        int left = 1 + random.nextInt(ENTRIES - 1);
        trail.lines().subList(left + 1, ENTRIES + 2).clear();
        assertBroken(left + 1, Flaw.CUT);
    }

    @Test
    void an_end_that_is_cut_off_and_forged_is_found_by_what_the_province_wrote_down() {
        var head = ((Verdict.Whole) VerifyingChain.verify(trail.write(folder))).head();
        var shorter = TrailFile.of(CHAIN, ENTRIES - 3, new Random(seed));
        var anchors = List.of(new Verdict.Anchor("6372", Link.NONE), new Verdict.Anchor(CHAIN, head));
        assertThat(VerifyingChain.verify(trail.write(folder), anchors)).isInstanceOf(Verdict.Whole.class);
        assertThat(VerifyingChain.verify(shorter.write(folder))).isInstanceOf(Verdict.Whole.class);
        assertThat(VerifyingChain.verify(shorter.write(folder), anchors))
                .isInstanceOfSatisfying(
                        Verdict.Broken.class,
                        broken -> assertThat(broken.flaw()).isEqualTo(Flaw.NOT_ANCHORED));
    }

    @Test
    void a_trail_that_was_written_anew_is_found_by_what_the_province_wrote_down() {
        var head = ((Verdict.Whole) VerifyingChain.verify(trail.write(folder))).head();
        var another = TrailFile.of(CHAIN, ENTRIES + 1, new Random(seed + 1));
        assertThat(VerifyingChain.verify(another.write(folder), List.of(new Verdict.Anchor(CHAIN, head))))
                .isEqualTo(new Verdict.Broken(ENTRIES + 1, ENTRIES, Flaw.NOT_ANCHORED));
    }

    @Test
    void nothing_moves_from_one_field_into_the_next_unseen() {
        var head = Link.NONE.next(CHAIN, fact("ab", "c", null, "d"));
        assertThat(head).isNotEqualTo(Link.NONE.next(CHAIN, fact("a", "bc", null, "d")));
        assertThat(head).isNotEqualTo(Link.NONE.next(CHAIN, fact("ab", "c", "d", null)));
        assertThat(head).isNotEqualTo(Link.NONE.next(CHAIN, fact("ab", "c", "", "d")));
    }

    private static Fact fact(String id, String name, @Nullable String before, @Nullable String after) {
        return new Fact(1, Instant.EPOCH, "", "", "", new Fact.About("service", id, name), before, after);
    }

    @Test
    void the_command_says_by_its_code_what_it_found() throws IOException {
        var province = new TrailFile();
        var head = ((Verdict.Whole) VerifyingChain.verify(trail.write(folder))).head();
        var anchor = new Fact(
                1,
                Instant.EPOCH,
                "worker",
                "",
                AnchorText.EVENT,
                new Fact.About("tenant", CHAIN, "MPP"),
                null,
                AnchorText.of(head));
        var link = Link.NONE.next(ChainLine.PROVINCE, anchor);
        province.lines().add(new ChainLine.Beginning(ChainLine.PROVINCE).text());
        province.lines().add(new ChainLine.Entry(link, anchor).text());
        province.lines().add(new ChainLine.End(link).text());
        var whole = trail.write(folder).toString();
        var shorter =
                TrailFile.of(CHAIN, ENTRIES - 1, new Random(seed)).write(folder).toString();
        var known = province.write(folder).toString();
        assertThat(VerifyingAudit.run(List.of(whole))).isZero();
        assertThat(VerifyingAudit.run(List.of(whole, "--province", known))).isZero();
        assertThat(VerifyingAudit.run(List.of(shorter, "--province", known))).isOne();
        assertThat(VerifyingAudit.run(List.of(whole, "--province", whole))).isEqualTo(2);
        assertThat(VerifyingAudit.run(List.of(folder.resolve("none").toString())))
                .isEqualTo(2);
        assertThat(VerifyingAudit.run(List.of())).isEqualTo(2);
    }

    @Test
    void what_the_province_wrote_down_before_a_restore_counts_up_to_the_place_that_was_restored() {
        var first = ((Verdict.Whole) VerifyingChain.verify(trail.write(folder))).head();
        var early = new Link(3, "0".repeat(64));
        var anchors = anchors(
                ofProvince(AnchorText.EVENT, AnchorText.of(early)),
                ofProvince(AnchorText.EVENT, AnchorText.of(first)),
                ofProvince(SetBack.RESTORED, "{\"copy\":\"c\",\"place\":5,\"work\":\"w\"}"));
        assertThat(anchors).containsExactly(new Verdict.Anchor(CHAIN, early));

        assertThat(anchors(
                        ofProvince(AnchorText.EVENT, AnchorText.of(early)),
                        ofProvince(SetBack.ERASED, "{\"work\":\"w\"}"),
                        ofProvince(AnchorText.EVENT, AnchorText.of(first))))
                .as("a tenant that was erased and added again")
                .containsExactly(new Verdict.Anchor(CHAIN, first));
        assertThat(anchors(
                        ofProvince(AnchorText.EVENT, AnchorText.of(first)),
                        ofProvince(SetBack.RESTORED, "{\"copy\":\"c\"}"),
                        ofProvince(SetBack.RESTORED, "no words")))
                .as("an entry that names no place")
                .containsExactly(new Verdict.Anchor(CHAIN, first));
    }

    private List<Verdict.Anchor> anchors(Fact... facts) {
        var province = new TrailFile();
        province.lines().add(new ChainLine.Beginning(ChainLine.PROVINCE).text());
        var head = Link.NONE;
        for (var fact : facts) {
            head = head.next(ChainLine.PROVINCE, fact);
            province.lines().add(new ChainLine.Entry(head, fact).text());
        }
        province.lines().add(new ChainLine.End(head).text());
        return ((Verdict.Whole) VerifyingChain.verify(province.write(folder))).anchors();
    }

    private static Fact ofProvince(String event, String after) {
        return new Fact(1, Instant.EPOCH, "worker", "", event, new Fact.About("tenant", CHAIN, "MPP"), null, after);
    }

    @Test
    void the_command_says_how_much_the_province_proves() {
        var others = List.of(new Verdict.Anchor("6372", Link.NONE));
        assertThat(VerifyingAudit.agreement(CHAIN, others, List.of())).contains("not proven");
        var own = List.of(new Verdict.Anchor(CHAIN, Link.NONE), new Verdict.Anchor(CHAIN, new Link(7, "")));
        assertThat(VerifyingAudit.agreement(CHAIN, own, List.of(new SetBack("6372", 1))))
                .contains("2 anchors", "place 7")
                .doesNotContain("restored");
        assertThat(VerifyingAudit.agreement(CHAIN, own, List.of(new SetBack(CHAIN, 9), new SetBack(CHAIN, 5))))
                .contains("2 anchors", "restored or erased 2 times", "back to place 5");
    }

    private void assertBroken(long place, Flaw flaw) {
        assertThat(VerifyingChain.verify(trail.write(folder)))
                .as("seed %s", seed)
                .isEqualTo(new Verdict.Broken(place + 1, place, flaw));
    }
}
