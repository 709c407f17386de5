package id.anjung.ui.bench;

import id.anjung.door.PretendRealm;
import id.anjung.ui.house.Soon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * Furnish a mall with four zones, twelve agencies and an equal share of its counters for each, an officer at every one.
 *
 * @param code region code
 * @param desk token of the front desk
 * @param officers who sits at the counters, agencies in turn
 */
public record BenchMall(String code, String desk, List<Officer> officers) {
    /** By which clock the malls live. */
    public static final ZoneId CLOCK = ZoneId.of("Asia/Makassar");

    private static final int HOURS_OF_A_TOKEN = 6;
    private static final Duration PLAN_KNOWN = Duration.ofSeconds(30);

    /**
     * Put an officer at a counter.
     *
     * @param mall whose
     * @param agency number of the agency
     * @param counter code of the counter
     * @param subject account
     * @param token what the officer brings to the door
     */
    public record Officer(String mall, int agency, String counter, String subject, String token) {
        /** Answer the address of the counter that the officer holds. */
        public String api() {
            return "/api/v1/mpp/mall-" + mall + "/counter";
        }

        /** Do a step that must be done. */
        public Wire.Reply step(Wire wire, String verb) throws IOException {
            return wire.done("POST", api() + "/steps", token, "{\"verb\":\"" + verb + "\"}");
        }
    }

    static BenchMall of(PretendRealm realm, String code, int counters) {
        var officers = new ArrayList<Officer>();
        for (int i = 0; i < counters; i++) {
            int agency = i % BenchOptions.AGENCIES;
            var name = "o" + code + "-" + i;
            officers.add(new Officer(
                    code,
                    agency,
                    counter(i),
                    "id-of-" + name,
                    token(realm, name, code, "/agencies/a" + agency + "/officer")));
        }
        return new BenchMall(code, token(realm, code + ".admin", code, "/tenant-admin"), List.copyOf(officers));
    }

    private static String token(PretendRealm realm, String name, String code, String group) {
        return realm.token(claims -> claims.subject("id-of-" + name)
                .claim("preferred_username", name)
                .claim("name", "Nama " + name)
                .claim("organization", Map.of(code, Map.of("groups", List.of(group))))
                .expirationTime(Date.from(Instant.now().plusSeconds(HOURS_OF_A_TOKEN * 3_600L))));
    }

    static String counter(int place) {
        return "%02d".formatted(place + 1);
    }

    /** Answer the zone of a counter; agencies of one zone sit together. */
    public static String zone(int agency) {
        return "z" + agency % BenchOptions.ZONES;
    }

    String schema() {
        return "mpp_" + code;
    }

    /** Answer an address of the mall's API. */
    public String api(String rest) {
        return "/api/v1/mpp/mall-" + code + "/" + rest;
    }

    /** Configure the mall and open its counters, all by the door. */
    void furnish(Wire wire) throws IOException {
        add(wire, "sites", """
                {"code":"utama","name":"Gedung","address":"Jalan","timeZone":"Asia/Makassar","zones":[%s],"confirmed":true}""".formatted(zones()));
        for (int agency = 0; agency < BenchOptions.AGENCIES; agency++) {
            add(wire, "agencies", """
                    {"code":"a%1$d","name":"Instansi %1$d","shortName":"I%1$d","level":"REGENCY","days":["MONDAY","TUESDAY",
                     "WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"],"confirmed":true}""".formatted(agency));
            add(wire, "services", """
                    {"code":"a%1$d-s","name":"Layanan %1$d","agency":"a%1$d",
                     "handling":{"kind":"WHILE_WAITING","channels":["IN_PERSON"]},
                     "terms":{"requirements":["KTP"],"time":{"text":"10 menit","amount":10,"unit":"MINUTES"},
                              "fee":{"text":"Gratis","rupiah":0},"product":"Dokumen"},
                     "confirmed":true,"source":""}""".formatted(agency));
        }
        for (var officer : officers) {
            add(wire, "counters", """
                    {"code":"%s","name":"Loket","site":"utama","zone":"%s","agencies":["a%d"],"shared":false}""".formatted(officer.counter(), zone(officer.agency()), officer.agency()));
        }
    }

    /** Sit down at every counter, once the plan that counts knows them. */
    void open(Wire wire) {
        for (var officer : officers) {
            Soon.holds("counters that were added are known", PLAN_KNOWN, () -> opens(wire, officer));
        }
    }

    private static boolean opens(Wire wire, Officer officer) {
        try {
            var reply = wire.send(
                    "PUT", officer.api(), officer.token(), """
                    {"state":"OPEN","counter":"%s","agency":"a%d"}""".formatted(officer.counter(), officer.agency()));
            return reply.status() / 100 == 2;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Give somebody a number. */
    public Wire.Reply arrive(Wire wire, int agency) throws IOException {
        return wire.done("POST", api("visits"), desk, "{\"services\":[[\"a" + agency + "-s\"]]}");
    }

    private void add(Wire wire, String what, String json) throws IOException {
        wire.done("POST", api(what), desk, json);
    }

    private static String zones() {
        var zones = new ArrayList<String>();
        for (int i = 0; i < BenchOptions.ZONES; i++) {
            zones.add("{\"code\":\"z%1$d\",\"name\":\"Zona %1$d\"}".formatted(i));
        }
        return String.join(",", zones);
    }
}
