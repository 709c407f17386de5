package id.anjung.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.audit.SealingTrail;
import id.anjung.door.Caller;
import id.anjung.door.EventEar;
import id.anjung.door.OpenDoor;
import id.anjung.door.record.SheetApi;
import id.anjung.queue.AlwaysOpen;
import id.anjung.tenancy.TenantDirectory;
import io.micronaut.web.router.Router;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DynamicTest;

/**
 * Hold every route of an open door to the contract, found by itself in the router: reading from both sides shows each
 * its own marker, writing on the left changes nothing on the right, and the neighbour's admin finds nothing there.
 */
public final class RouteContract {
    private static final int MANY = 500;

    private final OpenDoor door;
    private final String left;
    private final String right;

    /** Furnish two malls of a door alike. */
    public RouteContract(OpenDoor door, String left, String right) {
        this.door = door;
        this.left = left;
        this.right = right;
        LookAlikes.furnish(door, left, right);
        AlwaysOpen.at(door, left, MANY);
        AlwaysOpen.at(door, right, MANY);
        // The chain follows a moment later by itself; a trail that is handed out shows what is sealed.
        door.bean(TenantDirectory.class).all().forEach(door.bean(SealingTrail.class)::at);
    }

    /** Answer one test for each route, in an order in which all can run. */
    public Stream<DynamicTest> tests() {
        var routes = routes().filter(Route::tenants).toList();
        return Stream.of(
                        routes.stream().filter(Route::reads).map(route -> test("", route, () -> reads(route))),
                        routes.stream()
                                .filter(route -> !route.reads() && !route.retires())
                                .map(route -> test("", route, () -> writes(route))),
                        routes.stream().filter(Route::reads).map(route -> test("again ", route, () -> reads(route))),
                        routes.stream().filter(Route::retires).map(route -> test("", route, () -> writes(route))))
                .flatMap(one -> one);
    }

    /** List what nobody has decided about: routes that are neither a mall's nor known to be nobody's. */
    public List<String> undecided() {
        return routes().filter(route -> !route.decided()).map(Route::toString).toList();
    }

    /** List routes of the API that the description at this address leaves out. */
    public List<String> undescribed(String address) {
        var description = door.anybody().get(address).text();
        return routes().filter(Route::ofApi)
                .filter(route -> !route.describedIn(description))
                .map(Route::toString)
                .toList();
    }

    /** List routes of the API whose requests are answered anew each time, though they have a key. */
    public List<String> anew() {
        return routes().filter(Route::anew)
                .map(route -> route.controller().getSimpleName() + "." + route.method())
                .toList();
    }

    /** List controllers with a mall in their address that this door does not serve, so that no test reaches them. */
    public List<String> unserved() {
        var served = routes().map(route -> route.controller().getName()).toList();
        return Written.controllersOfMalls()
                .filter(name -> !served.contains(name))
                .toList();
    }

    void reads(Route route) {
        for (var tenant : List.of(left, right)) {
            var mall = new Mall(door, tenant);
            if (route.streams()) {
                hears(route, mall, tenant);
                continue;
            }
            var path = mall.path(route.template());
            if (route.anybodys()) {
                shows(door.anybody().get(path), tenant);
                shows(new Mall(door, other(tenant)).admin().get(path), tenant);
            } else {
                shows(mall.staff(route).get(path), tenant);
                assertThat(new Mall(door, other(tenant)).staff(route).get(path).status())
                        .isEqualTo(404);
                assertThat(door.anybody().get(path).status()).isEqualTo(401);
            }
        }
    }

    /** Listen until something is said, as anybody. */
    private void hears(Route route, Mall mall, String tenant) {
        var visit = mall.arrive();
        var path =
                route.visitors() ? route.template().replace("{code}", visit.at("code")) : mall.path(route.template());
        try (var ear = EventEar.of(door.anybody(), path)) {
            var said = ear.next().data();
            assertThat(said)
                    .containsPattern(
                            route.visitors()
                                    ? visit.at("tickets", 0, "id")
                                    : LookAlikes.own(tenant).pattern());
            assertThat(said).doesNotContainPattern(LookAlikes.trace(other(tenant)));
        }
    }

    /** Write as a visitor, who belongs to no mall: to the left one, and nothing of it is seen on the right. */
    private void visits(Route route) {
        var mall = new Mall(door, left);
        var attempt = VisitorWrites.prepare(route, mall, new Mall(door, right));
        var schemas = new Schemas(door.wings()::owner);
        var mine = schemas.content(left) + attempt.seen().get();
        var neighbours = schemas.content(right);

        var foreign = attempt.foreign().get();
        assertThat(foreign.status()).as("with what belongs to the neighbour").isBetween(400, 409);
        assertThat(schemas.content(left) + attempt.seen().get()).isEqualTo(mine);
        assertThat(schemas.content(right)).isEqualTo(neighbours);

        var own = attempt.own().get();
        assertThat(own.status()).as(own.text()).isBetween(200, 303);
        assertThat(schemas.content(left) + attempt.seen().get())
                .as("the mall, written to")
                .isNotEqualTo(mine);
        assertThat(schemas.content(right)).as("the look-alike").isEqualTo(neighbours);
    }

    private void writes(Route route) {
        if (route.anybodys()) {
            visits(route);
            return;
        }
        var write = TenantWrites.of(route)
                .orElseThrow(() -> new AssertionError(route + " is not held to the isolation contract: say in"
                        + " TenantWrites how to write through it, so that it is tried from both sides"));
        var mall = new Mall(door, left);
        mall.path(route.template()); // finding what to write to may read what is noted once an hour
        var schemas = new Schemas(door.wings()::owner);
        var mine = schemas.content(left);
        var neighbours = schemas.content(right);

        var foreign = write.by(new TenantWrites.Attempt(route, new Mall(door, right).staff(route), mall));
        assertThat(foreign.status())
                .as("the neighbour's staff: " + foreign.text())
                .isEqualTo(404);
        assertThat(schemas.content(left)).as("the mall, tried by a neighbour").isEqualTo(mine);

        var staff = route.once()
                ? mall.staff(route).with("Idempotency-Key", UUID.randomUUID().toString())
                : mall.staff(route);
        var own = write.by(new TenantWrites.Attempt(route, staff, mall));
        assertThat(own.status()).as("the own staff: " + own.text()).isBetween(200, 204);
        assertThat(schemas.content(left)).as("the mall, written to").isNotEqualTo(mine);
        assertThat(schemas.content(right)).as("the look-alike").isEqualTo(neighbours);
        if (route.once()) {
            isDoneOnce(own, schemas);
        }
    }

    /** Send again what was done, as a program does that has not heard the answer. */
    private void isDoneOnce(Caller.Answer first, Schemas schemas) {
        var done = schemas.content(left);
        var again = first.again();
        assertThat(again.header("Idempotency-Replayed")).as(again.text()).isEqualTo("true");
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(schemas.content(left)).as("the mall, asked again").isEqualTo(done);
    }

    private void shows(Caller.Answer answer, String tenant) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        if (answer.header("Content-Type").startsWith("image/")) {
            assertThat(width(answer.response().body()))
                    .as("the width that marks the logo")
                    .isEqualTo(LookAlikes.width(tenant));
        } else {
            var words = answer.header("Content-Type").startsWith(SheetApi.XLSX)
                    ? unpacked(answer.response().body())
                    : answer.text();
            assertThat(words).containsPattern(LookAlikes.own(tenant));
            assertThat(words).doesNotContainPattern(LookAlikes.trace(other(tenant)));
        }
    }

    Stream<Route> routes() {
        return Route.all(door.bean(Router.class));
    }

    private String other(String tenant) {
        return tenant.equals(left) ? right : left;
    }

    private static DynamicTest test(String when, Route route, Runnable trial) {
        return DynamicTest.dynamicTest(when + route, trial::run);
    }

    /** Answer all that the sheets of a file say. */
    private static String unpacked(byte[] spreadsheet) {
        var words = new StringBuilder();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(spreadsheet))) {
            for (var sheet : workbook.getSheets().toList()) {
                sheet.read()
                        .forEach(row -> row.forEach(cell -> words.append(cell).append('\n')));
            }
        } catch (IOException notASpreadsheet) {
            throw new UncheckedIOException(notASpreadsheet);
        }
        return words.toString();
    }

    private static int width(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture)).getWidth();
        } catch (IOException notAPicture) {
            throw new UncheckedIOException(notAPicture);
        }
    }
}
