package id.anjung.admin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.register.Entry;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MppBundleTest {
    private static final int ROUNDS = 2000;

    /** The reader is as strict as the features, so that what it calls whole is never refused halfway. */
    @Test
    void a_bundle_that_is_whole_has_no_record_that_a_feature_refuses() {
        long seed = System.nanoTime();
        System.out.println("MppBundleTest seed " + seed);
        var bundles = new RandomBundles(seed);
        for (int i = 0; i < ROUNDS; i++) {
            assertThat(records(bundles.mpp()))
                    .allSatisfy(entry ->
                            assertThat(entry.problems()).as("%s", entry).isEmpty());
        }
    }

    /** List all records of a bundle. */
    static List<? extends Entry> records(MppBundle bundle) {
        return Stream.<Collection<? extends Entry>>of(
                        bundle.sites(),
                        bundle.agencies(),
                        bundle.hours(),
                        bundle.services(),
                        bundle.counters(),
                        bundle.holidays(),
                        bundle.agreements(),
                        bundle.standards(),
                        List.of(bundle.branding()))
                .flatMap(Collection::stream)
                .toList();
    }
}
