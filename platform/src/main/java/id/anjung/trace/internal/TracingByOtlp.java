package id.anjung.trace.internal;

import id.anjung.trace.Step;
import id.anjung.trace.Tracing;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Send steps in batches to a collector; while it is away they are dropped, and work goes on. */
final class TracingByOtlp implements Tracing, AutoCloseable {
    private static final String TRACEPARENT = "traceparent";
    private static final TextMapGetter<@Nullable String> HEADER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(@Nullable String given) {
            return List.of(TRACEPARENT);
        }

        @Override
        public @Nullable String get(@Nullable String given, String key) {
            return TRACEPARENT.equals(key) ? given : null;
        }
    };

    private final SdkTracerProvider provider;
    private final Tracer tracer;

    TracingByOtlp(String endpoint, double share, Map<String, String> process) {
        var attributes = Attributes.builder();
        process.forEach((name, value) -> attributes.put(AttributeKey.stringKey(name), value));
        var exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(endpoint.replaceFirst("/$", "") + "/v1/traces")
                .setTimeout(Duration.ofSeconds(5))
                .build();
        provider = SdkTracerProvider.builder()
                .setResource(Resource.create(attributes.build()))
                .setSampler(ours(share))
                .addSpanProcessor(BatchSpanProcessor.builder(exporter)
                        .setScheduleDelay(Duration.ofSeconds(2))
                        .build())
                .build();
        tracer = provider.get("id.anjung");
    }

    /** Decide by our own share, whatever a caller's header wishes: a stranger neither floods the collector nor hides. */
    private static Sampler ours(double share) {
        var chance = new ByChance(share);
        return Sampler.parentBasedBuilder(chance)
                .setRemoteParentSampled(chance)
                .setRemoteParentNotSampled(chance)
                .build();
    }

    /** Throw a die: the number of a trace is chosen by whoever sends it, and would choose whether it is kept. */
    private record ByChance(double share) implements Sampler {
        @Override
        public SamplingResult shouldSample(
                Context parent,
                String traceId,
                String name,
                SpanKind kind,
                Attributes attributes,
                List<LinkData> links) {
            return ThreadLocalRandom.current().nextDouble() < share
                    ? SamplingResult.recordAndSample()
                    : SamplingResult.drop();
        }

        @Override
        public String getDescription() {
            return "ByChance{" + share + "}";
        }
    }

    @Override
    public boolean on() {
        return true;
    }

    @Override
    public Step begin(String name) {
        return part(Step.Kind.WITHIN, SpanKind.INTERNAL, name);
    }

    @Override
    public Step ask(String name) {
        return part(Step.Kind.ASKING, SpanKind.CLIENT, name);
    }

    private Step part(Step.Kind kind, SpanKind first, String name) {
        var running = Step.current();
        return running == Step.NONE ? SpanStep.begin(tracer, Context.root(), first, name) : running.part(kind, name);
    }

    @Override
    public Step answer(String name, @Nullable String traceparent) {
        var caller = W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, HEADER);
        return SpanStep.begin(tracer, caller, SpanKind.SERVER, name);
    }

    /** Send what waits, then end. */
    @Override
    public void close() {
        provider.close();
    }
}
