package id.anjung.trace;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Name one request, so that whoever was refused can say which it was. */
public record RequestId(String identifier) implements Told {
    /** The header in which it comes and goes. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern NAMES_NOBODY =
            Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32}");

    /** Keep what a proxy before us calls the request, if it can be nothing but a random number; else make one up. */
    public static RequestId of(@Nullable String given) {
        return new RequestId(given != null && NAMES_NOBODY.matcher(given).matches() ? given : fresh());
    }

    @Override
    public String field() {
        return "request_id";
    }

    private static String fresh() {
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }
}
