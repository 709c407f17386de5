package id.anjung.admin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.bundle.yaml.Read;
import id.anjung.admin.bundle.yaml.SourceText;
import org.junit.jupiter.api.Test;

class WritingBundleTest {
    private static final int ROUNDS = 500;

    @Test
    void what_is_written_reads_back_the_same() {
        long seed = System.nanoTime();
        System.out.println("WritingBundleTest seed " + seed);
        var bundles = new RandomBundles(seed);
        for (int i = 0; i < ROUNDS; i++) {
            var mpp = bundles.mpp();
            var text = WritingBundle.mpp(mpp);
            assertThat(ReadingBundle.mpp(new SourceText("mpp.yaml", text)))
                    .as(text)
                    .isEqualTo(new Read.Whole<>(mpp));
            var province = bundles.province();
            var written = WritingBundle.province(province);
            assertThat(ReadingBundle.province(new SourceText("province.yaml", written)))
                    .as(written)
                    .isEqualTo(new Read.Whole<>(province));
        }
    }
}
