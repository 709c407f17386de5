package id.anjung.door.record;

import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Write versions as entity tags, and read them from the headers of a request. */
public final class Versions {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final String ANY = "*";
    private static final long NEVER = -1;
    private static final int TAG_BYTES = 16;

    private Versions() {}

    /** Write a version as a strong entity tag. */
    public static String tag(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /** Write a tag for a part of a list: another one as soon as anything in it is another. */
    public static <T> String tagOf(Page<T> page, Function<T, String> state) {
        var states = page.items().stream().map(state).collect(Collectors.joining(" ")) + " " + page.next();
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(states.getBytes(StandardCharsets.UTF_8));
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TAG_BYTES)) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Answer with a body and its tag, or only say that a reader has it already. */
    public static <T> MutableHttpResponse<T> unlessKnown(@Nullable String ifNoneMatch, String tag, Supplier<T> body) {
        var answer = known(ifNoneMatch, tag) ? HttpResponse.<T>notModified() : HttpResponse.ok(body.get());
        return answer.header(HttpHeaders.ETAG, tag);
    }

    /**
     * Read the version that a writer has seen; a tag that is none of ours is a version that never was.
     *
     * @throws Refused when the header is missing: nobody writes blindly
     */
    public static long seen(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals(ANY)) {
            throw Refused.with(ProblemKind.PRECONDITION_REQUIRED);
        }
        var tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Long.parseLong(tag.group(1)) : NEVER;
    }

    /** Tell whether a reader has this tag already; a weak tag will do for reading. */
    public static boolean known(@Nullable String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Stream.of(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(one ->
                                one.equals(ANY) || one.replaceFirst("^W/", "").equals(tag));
    }
}
