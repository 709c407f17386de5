package id.anjung.door.record;

import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Write versions as entity tags, and read them from the headers of a request. */
public final class Versions {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final String ANY = "*";
    private static final long NEVER = -1;

    private Versions() {}

    /** Write a version as a strong entity tag. */
    public static String tag(long version) {
        return '"' + Long.toString(version) + '"';
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
