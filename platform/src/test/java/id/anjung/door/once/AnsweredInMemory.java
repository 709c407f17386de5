package id.anjung.door.once;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Remember answers where there is no registry. */
@Singleton
@Primary
@Requires(property = "test.bare-files")
final class AnsweredInMemory implements AnsweredRequests {
    private final ConcurrentMap<String, Kept> all = new ConcurrentHashMap<>();

    private record Kept(String print, byte @Nullable [] answer) {}

    @Override
    public Claim claim(String request, String print) {
        var former = all.putIfAbsent(request, new Kept(print, null));
        if (former == null) {
            return new Claim.Fresh();
        }
        if (!former.print().equals(print)) {
            return new Claim.Different();
        }
        var answer = former.answer();
        return answer == null ? new Claim.UnderWay() : new Claim.Answered(answer);
    }

    @Override
    public void keep(String request, byte[] answer) {
        all.computeIfPresent(request, (id, kept) -> new Kept(kept.print(), Arrays.copyOf(answer, answer.length)));
    }

    @Override
    public void release(String request) {
        all.remove(request);
    }
}
