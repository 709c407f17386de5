package id.anjung.trace;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Receive traces as a collector does, over HTTP and in OTLP's own form. */
public final class Collector implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(10);

    private final List<Received> spans = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /**
     * Hold one span.
     *
     * @param trace its trace
     * @param id its own identifier
     * @param parent identifier of what it is a part of; empty for the first
     * @param name what it is called
     * @param kind SERVER, CLIENT or INTERNAL
     * @param told its attributes
     * @param whole all that was sent of it but for times and random numbers
     */
    public record Received(
            String trace, String id, String parent, String name, String kind, Map<String, String> told, String whole) {
        private static final String RANDOM = "[0-9a-f]{8}-[0-9a-f-]{27}";

        static Received of(Span span) {
            return new Received(
                    hex(span.getTraceId()),
                    hex(span.getSpanId()),
                    hex(span.getParentSpanId()),
                    span.getName(),
                    span.getKind().name().replace("SPAN_KIND_", ""),
                    span.getAttributesList().stream()
                            .collect(Collectors.toMap(
                                    KeyValue::getKey, Received::value, (one, other) -> one, TreeMap::new)),
                    span.toBuilder()
                            .clearTraceId()
                            .clearSpanId()
                            .clearParentSpanId()
                            .clearStartTimeUnixNano()
                            .clearEndTimeUnixNano()
                            .build()
                            .toString()
                            .replaceAll(RANDOM, ""));
        }

        private static String value(KeyValue pair) {
            var value = pair.getValue();
            return value.hasIntValue() ? Long.toString(value.getIntValue()) : value.getStringValue();
        }

        private static String hex(ByteString bytes) {
            return HexFormat.of().formatHex(bytes.toByteArray());
        }
    }

    public Collector() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/v1/traces", exchange -> {
            try (exchange) {
                var sent = ExportTraceServiceRequest.parseFrom(exchange.getRequestBody());
                sent.getResourceSpansList().stream()
                        .flatMap(resource -> resource.getScopeSpansList().stream())
                        .flatMap(scope -> scope.getSpansList().stream())
                        .forEach(span -> spans.add(Received.of(span)));
                var answer = ExportTraceServiceResponse.getDefaultInstance().toByteArray();
                exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
                exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
            }
        });
        server.start();
    }

    /** Answer the address to give as ANJUNG_OTLP_ENDPOINT. */
    public String endpoint() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Answer what has come by now. */
    public List<Received> spans() {
        return List.copyOf(spans);
    }

    /** Wait for a span, and for the rest of its trace: what is done first is sent first. */
    public List<Received> traceOf(Predicate<Received> sought) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            var found = spans.stream().filter(sought).findFirst();
            if (found.isPresent()) {
                return spans.stream()
                        .filter(span -> span.trace().equals(found.get().trace()))
                        .toList();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new AssertionError("No such span among "
                + spans.stream().map(Received::name).distinct().toList());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
