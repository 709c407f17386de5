package id.anjung.door;

import id.anjung.door.problem.Problems;
import id.anjung.tenancy.share.FairUse;
import id.anjung.tenancy.share.Shared;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.filter.FilterContinuation;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.concurrent.ExecutionException;

/**
 * Work for one mall on so many requests at once as its share allows, whoever sends them, so that a flood at one mall leaves
 * the others what they need. A request counts from its last byte to its answer: who sends slowly, or listens, holds nothing.
 */
@ServerFilter({"/api/v1/mpp/**", "/api/v1/public/mpp/**", "/mpp/**", "/t/**"})
@Order(EdgeOrder.SHARE)
final class MallShare {
    private final FairUse fairUse;

    MallShare(FairUse fairUse) {
        this.fairUse = fairUse;
    }

    @RequestFilter
    @ExecuteOn(RequestThread.NAME)
    HttpResponse<?> keep(HttpRequest<?> request, FilterContinuation<HttpResponse<?>> further) {
        if (PathTenant.entered(request).isEmpty()) {
            return further.proceed();
        }
        awaitBody(request);
        var hold = fairUse.take(Shared.REQUESTS);
        if (hold.isEmpty()) {
            return Problems.tooManyAtOnce(request);
        }
        try (var held = hold.get()) {
            return further.proceed();
        }
    }

    private static void awaitBody(HttpRequest<?> request) {
        if (!(request instanceof ServerHttpRequest<?> arriving)) {
            return;
        }
        try (var body = arriving.byteBody().split(SplitBackpressureMode.FASTEST);
                var whole = body.buffer().get()) {
            whole.length();
        } catch (ExecutionException broken) {
            // too large, or cut off: whoever reads it for its sake says so
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
