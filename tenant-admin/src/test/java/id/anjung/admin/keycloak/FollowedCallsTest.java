package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import id.anjung.trace.Collector;
import id.anjung.trace.Tracing;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.spi.ResteasyClientClassicProvider;

/** What is asked of Keycloak is a step of the work that asks, and goes on there under the same number. */
class FollowedCallsTest {
    private static final String PERSON = "0f8fad5b-d9cb-469f-a165-70867728950e";

    @Test
    void a_call_is_followed_by_its_route_and_without_whom_it_is_about() throws IOException {
        List<String> given = new CopyOnWriteArrayList<>();
        var keycloak = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        keycloak.createContext("/", exchange -> {
            try (exchange) {
                given.add(exchange.getRequestHeaders().getFirst("traceparent"));
                exchange.sendResponseHeaders(404, -1);
            }
        });
        keycloak.start();
        try (var collector = new Collector();
                var beans = ApplicationContext.builder(Map.of("anjung.otlp.endpoint", collector.endpoint()))
                        .packages("id.anjung.trace")
                        .start();
                var client = ResteasyClientClassicProvider.createClientBuilder()
                        .register(new FollowedCalls(beans.getBean(Tracing.class)))
                        .build()) {
            client.target("http://localhost:" + keycloak.getAddress().getPort())
                    .path("admin/realms/anjung/users/" + PERSON + "/groups")
                    .queryParam("search", "rina.melati")
                    .request()
                    .get()
                    .close();

            var trace = collector.traceOf(span -> span.kind().equals("CLIENT"));
            assertThat(trace).singleElement().satisfies(span -> {
                assertThat(span.name()).isEqualTo("GET /admin/realms/anjung/users/{id}/groups");
                assertThat(span.told())
                        .containsEntry("http.response.status_code", "404")
                        .containsEntry("error.type", "404");
                assertThat(given).containsExactly("00-" + span.trace() + "-" + span.id() + "-01");
                assertThat(span.toString()).doesNotContain("rina", PERSON);
            });
        } finally {
            keycloak.stop(0);
        }
    }

    @Test
    void names_of_accounts_in_an_address_are_left_out() {
        assertThat(FollowedCalls.route("/admin/realms/anjung/x/rina@contoh.go.id/y"))
                .isEqualTo("/admin/realms/anjung/x/{id}/y");
        assertThat(FollowedCalls.route("/admin/realms/anjung/x/rina%40contoh.go.id"))
                .isEqualTo("/admin/realms/anjung/x/{id}");
    }
}
