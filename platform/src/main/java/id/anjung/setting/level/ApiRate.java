package id.anjung.setting.level;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Problems;
import id.anjung.tenancy.TenantCache;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Let an account ask a mall's door as often in a minute as the mall has decided. Each process counts for itself, and a
 * decision counts after two seconds.
 */
@ServerFilter("/api/v1/mpp/**")
@Order(ApiRate.INSIDE_THE_MALL)
final class ApiRate {
    /** After the mall is bound. */
    static final int INSIDE_THE_MALL = 41_100;

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration AGE = Duration.ofSeconds(2);
    private static final int MOST_REMEMBERED = 50_000;
    private static final String ONE = "";

    private final Settings settings;
    private final Clock clock;
    private final TenantCache<String, Integer> limits;
    private final TenantCache<String, Asked> asked;

    /**
     * Count what an account asks within a minute.
     *
     * @param from when it asked first
     * @param times how often it has since
     */
    private record Asked(Instant from, AtomicInteger times) {}

    ApiRate(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.limits = new TenantCache<>(clock, AGE, MOST_REMEMBERED);
        this.asked = new TenantCache<>(clock, MINUTE, MOST_REMEMBERED);
    }

    @RequestFilter
    @ExecuteOn(RequestThread.NAME)
    @Nullable
    HttpResponse<?> count(HttpRequest<?> request) {
        int most = limits.get(ONE, this::limit);
        if (most == 0) {
            return null;
        }
        var window = asked.get(CurrentActor.require().subject(), () -> new Asked(clock.instant(), new AtomicInteger()));
        if (window.times().incrementAndGet() <= most) {
            return null;
        }
        var left = Duration.between(clock.instant(), window.from().plus(MINUTE));
        return Problems.answer(request, ProblemKind.TOO_MANY_REQUESTS)
                .header("Retry-After", String.valueOf(Math.max(1, left.toSeconds() + 1)));
    }

    private int limit() {
        return CurrentActor.call(Actor.PUBLIC, () -> settings.counting().mall().whole(SettingKey.REQUESTS_PER_MINUTE));
    }
}
