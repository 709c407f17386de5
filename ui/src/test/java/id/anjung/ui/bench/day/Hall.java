package id.anjung.ui.bench.day;

import id.anjung.ui.bench.BenchMall;
import id.anjung.ui.bench.BenchOptions;
import id.anjung.ui.bench.Wire;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Run the errands of one mall, and tell whether each answer was as it must be. */
final class Hall {
    /** How many wait for each agency when the day begins. */
    private static final int EARLY = 6;

    private static final int REMEMBERED = 256;
    private static final List<String> RECORDS = List.of("services", "counters", "agencies");

    private final BenchMall mall;
    private final BenchMall neighbour;
    private final Seats seats;
    private final AtomicReferenceArray<Given> given = new AtomicReferenceArray<>(REMEMBERED);
    private final AtomicInteger numbers = new AtomicInteger();
    private final Known known = new Known();

    /** Hold a number that was given: by which key, for which agency, with which code on its paper. */
    private record Given(String key, int agency, String code) {}

    Hall(BenchMall mall, BenchMall neighbour) {
        this.mall = mall;
        this.neighbour = neighbour;
        this.seats = new Seats(mall.officers());
    }

    BenchMall mall() {
        return mall;
    }

    /** Let those come who wait before the doors open. */
    void begin(Wire wire) throws IOException {
        for (int i = 0; i < EARLY * BenchOptions.AGENCIES; i++) {
            if (!number(wire, i)) {
                throw new IllegalStateException(mall.code() + " gives no numbers");
            }
        }
    }

    /** Ask, and tell whether the answer is what it must be. */
    boolean run(Errand errand, int chance, Wire wire) throws IOException {
        return switch (errand) {
            case NUMBER -> number(wire, chance);
            case NUMBER_AGAIN -> again(wire, chance);
            case COUNTER_STEP -> step(wire, chance);
            case COUNTER_SHOW -> show(wire, chance);
            case TICKET_PAGE -> ok(page(wire, "/t/" + some(chance).code()));
            case WAITS -> ok(known.fresh(wire, open("waits"), ""));
            case MALL_PAGE -> ok(page(wire, site("")));
            case SERVICES ->
                chance % 3 == 0 ? ok(known.fresh(wire, open("services"), "")) : known.seen(wire, open("services"), "");
            case BOARD_PAGE -> ok(page(wire, site("/papan/" + BenchMall.zone(chance % BenchOptions.ZONES))));
            case RECORDS -> known.seen(wire, mall.api(RECORDS.get(chance % RECORDS.size())), mall.desk());
            case STATISTICS -> statistics(wire);
            case STRANGER ->
                known.fresh(wire, neighbour.api("visits"), mall.desk()).status() == 404;
        };
    }

    private boolean number(Wire wire, int chance) throws IOException {
        int agency = chance % BenchOptions.AGENCIES;
        var key = UUID.randomUUID().toString();
        var reply = issue(wire, key, agency);
        if (reply.status() != 201) {
            return false;
        }
        given.set(numbers.getAndIncrement() % REMEMBERED, new Given(key, agency, reply.text("code")));
        seats.came(agency);
        return true;
    }

    private boolean again(Wire wire, int chance) throws IOException {
        var former = some(chance);
        var reply = issue(wire, former.key(), former.agency());
        return reply.status() / 100 == 2 && reply.text("code").equals(former.code());
    }

    private Wire.Reply issue(Wire wire, String key, int agency) throws IOException {
        var headers = Map.of(
                "Authorization", "Bearer " + mall.desk(), "Content-Type", "application/json", "Idempotency-Key", key);
        return wire.ask("POST", mall.api("visits"), headers, "{\"services\":[[\"a" + agency + "-s\"]]}");
    }

    /** Do what some officer does next; when nobody waits, one looks whether somebody does. */
    private boolean step(Wire wire, int chance) throws IOException {
        var taken = seats.take();
        if (taken.isEmpty()) {
            return show(wire, chance);
        }
        var seat = taken.get();
        var officer = seat.officer();
        boolean done = false;
        try {
            var verb = "{\"verb\":\"" + seat.verb() + "\"}";
            done = ok(wire.send("POST", officer.api() + "/steps", officer.token(), verb));
        } finally {
            seats.back(done ? seat.next() : seat);
        }
        return done;
    }

    private boolean show(Wire wire, int chance) throws IOException {
        var officer = mall.officers().get(chance % mall.officers().size());
        return ok(known.fresh(wire, officer.api(), officer.token()));
    }

    private boolean statistics(Wire wire) throws IOException {
        var today = LocalDate.now(BenchMall.CLOCK);
        return ok(known.fresh(wire, mall.api("statistics?by=agency&from=" + today + "&to=" + today), mall.desk()));
    }

    private static Wire.Reply page(Wire wire, String path) throws IOException {
        return wire.ask("GET", path, Map.of("Accept", "text/html", "Accept-Language", "id"), "");
    }

    /** Answer one of the numbers that were given last. */
    private Given some(int chance) {
        return given.get(chance % Math.min(numbers.get(), REMEMBERED));
    }

    private String site(String rest) {
        return "/mpp/mall-" + mall.code() + rest;
    }

    private String open(String rest) {
        return "/api/v1/public/mpp/mall-" + mall.code() + "/" + rest;
    }

    private static boolean ok(Wire.Reply reply) {
        return reply.status() == 200;
    }
}
