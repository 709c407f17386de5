package id.anjung.admin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.bundle.yaml.BundleFault;
import id.anjung.admin.bundle.yaml.Read;
import id.anjung.admin.bundle.yaml.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes mistakes in a small file that is whole, and answers what the reader says of them. */
final class Mistake {
    private static final String NAME = "seeds/mpp/tabalong.yaml";

    private String text = small();

    static Mistake none() {
        return new Mistake();
    }

    static Mistake of(String right, String wrong) {
        return none().and(right, wrong);
    }

    Mistake and(String right, String wrong) {
        assertThat(text).contains(right);
        text = text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong));
        return this;
    }

    Read<MppBundle> read() {
        return ReadingBundle.mpp(new SourceText(NAME, text));
    }

    List<String> faults() {
        return switch (read()) {
            case Read.Whole<MppBundle> _ -> List.of();
            case Read.Faulty<MppBundle>(var faults) ->
                faults.stream()
                        .map(BundleFault::toString)
                        .map(Mistake::withoutName)
                        .toList();
        };
    }

    private static String withoutName(String fault) {
        assertThat(fault).startsWith(NAME + ":");
        return fault.substring(NAME.length() + 1);
    }

    private static String small() {
        try (var file = Mistake.class.getResourceAsStream("small.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
