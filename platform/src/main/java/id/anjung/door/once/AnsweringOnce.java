package id.anjung.door.once;

import id.anjung.door.RequestThread;
import id.anjung.door.once.AnsweredRequests.Claim;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.token.SignedIn;
import id.anjung.register.Problem;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Do what a program asks for by POST once, though it is sent again with the same {@code Idempotency-Key}: a program that has
 * not heard the answer gets the one that was given. What was refused is asked anew, since nothing was done.
 */
@ServerFilter("/api/v1/**")
@Order(AnsweringOnce.AFTER_THE_TENANT)
final class AnsweringOnce {
    static final int AFTER_THE_TENANT = 42_000;

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 200;
    private static final String PENDING = "id.anjung.door.once.pending";
    private static final Refused.Reason DIFFERENT = new Refused.Reason(
            "already-used",
            reader -> indonesian(reader)
                    ? "Idempotency-Key ini sudah dipakai untuk permintaan lain. Kirim dengan kunci baru."
                    : "This Idempotency-Key was used for another request. Send it with a new key.");
    private static final Refused.Reason NO_LONGER_YOURS = new Refused.Reason(
            "roles-changed",
            reader -> indonesian(reader)
                    ? "Permintaan ini sudah dikerjakan, tetapi peran Anda berubah sejak itu. Lihat hasilnya, bila masih boleh."
                    : "This request was done, but your roles have changed since. Look what came of it, if you still may.");
    private static final Refused.Reason UNDER_WAY = new Refused.Reason(
            "under-way",
            reader -> indonesian(reader)
                    ? "Permintaan ini masih dikerjakan, atau terputus di tengah jalan. Lihat dulu hasilnya."
                    : "This request is being worked on, or was cut off half way. Look first what came of it.");

    private final @Nullable AnsweredRequests answered;
    private final JsonMapper json;

    AnsweringOnce(@Nullable AnsweredRequests answered, JsonMapper json) {
        this.answered = answered;
        this.json = json;
    }

    @RequestFilter
    @ExecuteOn(RequestThread.NAME)
    @Nullable
    HttpResponse<?> claim(HttpRequest<?> request) {
        var key = request.getHeaders().get(HEADER);
        if (key == null || request.getMethod() != HttpMethod.POST) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw Refused.at(HEADER, Problem.WORDS_NEEDED, LONGEST);
        }
        var actor = SignedIn.actor(request);
        if (answered == null || actor.isEmpty() || !isOnce(request)) {
            return null;
        }
        var keyed = new KeyedRequest(
                actor.get().subject(), request.getUri().toString(), key, body((ServerHttpRequest<?>) request));
        return switch (answered.claim(keyed.id(), keyed.print())) {
            case Claim.Fresh fresh -> {
                request.setAttribute(PENDING, keyed);
                yield null;
            }
            case Claim.Answered(var answer) ->
                KeptAnswer.read(actor.get(), keyed.open(answer))
                        .orElseThrow(() -> Refused.because(ProblemKind.CONFLICT, NO_LONGER_YOURS));
            case Claim.Different different -> throw Refused.because(ProblemKind.CONFLICT, DIFFERENT);
            case Claim.UnderWay still -> throw Refused.because(ProblemKind.CONFLICT, UNDER_WAY);
        };
    }

    @ResponseFilter
    @ExecuteOn(RequestThread.NAME)
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        var keyed = request.getAttribute(PENDING, KeyedRequest.class);
        var actor = SignedIn.actor(request);
        if (answered == null || keyed.isEmpty() || actor.isEmpty()) {
            return;
        }
        request.removeAttribute(PENDING, KeyedRequest.class);
        if (response.code() / 100 != 2) {
            answered.release(keyed.get().id());
            return;
        }
        var body = written(request, response.body());
        if (body.length > 0 && response.getContentType().isEmpty()) {
            response.contentType(MediaType.APPLICATION_JSON_TYPE);
        }
        answered.keep(keyed.get().id(), keyed.get().seal(KeptAnswer.write(actor.get(), response, body)));
    }

    private static boolean isOnce(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .filter(route -> !route.getAnnotationMetadata().hasAnnotation(AnsweredAnew.class))
                .isPresent();
    }

    private static byte[] body(ServerHttpRequest<?> request) {
        try (var copy = request.byteBody().split(SplitBackpressureMode.FASTEST);
                var whole = copy.buffer().join()) {
            return whole.toByteArray();
        }
    }

    @SuppressWarnings("unchecked")
    private byte[] written(HttpRequest<?> request, @Nullable Object body) {
        if (body == null) {
            return new byte[0];
        }
        var declared = RouteAttributes.getRouteInfo(request)
                .map(RouteInfo::getResponseBodyType)
                .filter(type -> type.getType().isInstance(body) && type.getType() != Object.class)
                .orElseGet(() -> (Argument) Argument.of(body.getClass()));
        try {
            return json.writeValueAsBytes((Argument<Object>) declared, body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean indonesian(Locale reader) {
        return reader.getLanguage().equals("id");
    }
}
