package id.anjung.admin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.register.Entry;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundleRecordsTest {
    private static final int ROUNDS = 2000;

    /** The reader is as strict as the features, so that what it calls whole is never refused halfway. */
    @Test
    void a_bundle_that_is_whole_has_no_record_that_a_feature_refuses() {
        long seed = System.nanoTime();
        System.out.println("BundleRecordsTest seed " + seed);
        var bundles = new RandomBundles(seed);
        for (int i = 0; i < ROUNDS; i++) {
            var records = new BundleRecords(bundles.mpp());
            var all = Stream.<Collection<? extends Entry>>of(
                            records.sites(),
                            records.agencies(),
                            records.hours(),
                            records.services(),
                            records.counters(),
                            records.holidays(List.of()),
                            List.of(records.branding()))
                    .flatMap(Collection::stream)
                    .toList();
            assertThat(all)
                    .allSatisfy(entry ->
                            assertThat(entry.problems()).as("%s", entry).isEmpty());
            assertThat(records.counters()).extracting(Entry::code).doesNotHaveDuplicates();
        }
    }
}
