package id.anjung.trace.internal;

import id.anjung.trace.Step;
import id.anjung.trace.Told;
import io.micronaut.core.propagation.PropagatedContext;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import java.util.Objects;
import java.util.function.BiConsumer;

/** Be a span of OpenTelemetry. */
final class SpanStep implements Step {
    private final Tracer tracer;
    private final Span span;

    private SpanStep(Tracer tracer, Span span) {
        this.tracer = tracer;
        this.span = span;
    }

    static SpanStep begin(Tracer tracer, Context parent, SpanKind kind, String name) {
        var step = new SpanStep(
                tracer,
                tracer.spanBuilder(name).setParent(parent).setSpanKind(kind).startSpan());
        step.tellWhose();
        return step;
    }

    @Override
    public Step part(Kind kind, String name) {
        var sort = switch (kind) {
            case ASKING -> SpanKind.CLIENT;
            case WITHIN -> SpanKind.INTERNAL;
        };
        return begin(tracer, Context.root().with(span), sort, name);
    }

    @Override
    public void rename(String name) {
        span.updateName(name);
    }

    @Override
    public Step tell(String field, String value) {
        span.setAttribute(field, value);
        return this;
    }

    @Override
    public Step tell(String field, long value) {
        span.setAttribute(field, value);
        return this;
    }

    @Override
    public void tellWhose() {
        if (span.isRecording()) {
            Told.now().forEach((field, value) -> {
                if (!field.equals(field())) {
                    span.setAttribute("anjung." + field, value);
                }
            });
        }
    }

    @Override
    public void failed(Throwable failure) {
        failed(failure.getClass().getName());
    }

    @Override
    public void failed(String sort) {
        span.setStatus(StatusCode.ERROR);
        span.setAttribute("error.type", sort);
    }

    @Override
    public void carry(BiConsumer<String, String> headers) {
        W3CTraceContextPropagator.getInstance()
                .inject(
                        Context.root().with(span),
                        headers,
                        (to, name, value) -> Objects.requireNonNull(to).accept(name, value));
    }

    @Override
    public PropagatedContext.Scope enter() {
        return PropagatedContext.getOrEmpty().plus(this).propagate();
    }

    @Override
    public String identifier() {
        return span.getSpanContext().getTraceId();
    }

    @Override
    public void close() {
        span.end();
    }
}
