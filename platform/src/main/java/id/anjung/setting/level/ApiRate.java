package id.anjung.setting.level;

import id.anjung.access.CurrentActor;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.Refused;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Let an account ask a mall's door as often in a minute as the mall has decided. */
@ServerFilter("/api/v1/mpp/**")
@Order(ApiRate.INSIDE_THE_MALL)
final class ApiRate {
    /** After the mall is bound. */
    static final int INSIDE_THE_MALL = 41_100;

    private final AskedPerMinute asked;

    ApiRate(AskedPerMinute asked) {
        this.asked = asked;
    }

    @RequestFilter
    @ExecuteOn(RequestThread.NAME)
    void count() {
        asked.once(CurrentActor.require().subject()).ifPresent(pause -> {
            throw Refused.tooOften(null, pause);
        });
    }
}
