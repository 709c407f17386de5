package id.anjung.ui.site;

import id.anjung.door.EdgeOrder;
import id.anjung.door.RequestThread;
import id.anjung.queue.MallPlans;
import id.anjung.tenancy.CurrentTenant;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Note for each page in which languages its mall speaks to citizens. */
@ServerFilter({"/mpp/**", "/t/**"})
@Order(EdgeOrder.INSIDE)
final class OfferedLanguages {
    private final MallPlans plans;

    OfferedLanguages(MallPlans plans) {
        this.plans = plans;
    }

    @RequestFilter
    @ExecuteOn(RequestThread.NAME)
    void note(HttpRequest<?> request) {
        if (CurrentTenant.find().isPresent() && !plans.now().rules().english()) {
            request.setAttribute(Speech.INDONESIAN_ONLY, true);
        }
    }
}
