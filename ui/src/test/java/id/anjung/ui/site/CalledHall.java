package id.anjung.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import id.anjung.queue.AlwaysOpen;
import id.anjung.queue.Yesterday;
import id.anjung.setting.level.SettingKey;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;

/**
 * Furnish a mall with one zone and two counters by its API, and let people arrive and be called there.
 *
 * @param door the open door
 * @param code region code of the mall
 */
public record CalledHall(OpenDoor door, String code) {
    /** Furnish an empty mall. */
    public static CalledHall furnish(OpenDoor door, String code) {
        var hall = new CalledHall(door, code);
        var admin = hall.admin();
        accepted(admin.put(hall.api("branding"), "\"0\"", """
                {"code": "mpp", "name": "MPP Uji <Coba>", "tagline": "Cepat & ramah", "accent": "#8A1C4A"}"""));
        accepted(admin.post(hall.api("sites"), """
                {"code": "utama", "name": "Gedung Utama", "address": "Jalan Ahmad Yani", "timeZone": "Asia/Makassar",
                 "zones": [{"code": "a", "name": "Zona A"}, {"code": "b", "name": "Zona B"}], "confirmed": true}"""));
        accepted(admin.post(hall.api("agencies"), """
                {"code": "capil", "name": "Dinas Kependudukan", "shortName": "Capil", "level": "REGENCY",
                 "days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
                 "confirmed": true}"""));
        for (var service : List.of("ktp", "akta")) {
            accepted(admin.post(hall.api("services"), """
                    {"code": "%1$s", "name": "Layanan %1$s", "agency": "capil",
                     "handling": {"kind": "WHILE_WAITING", "channels": ["IN_PERSON"]},
                     "terms": {"requirements": ["Kartu Keluarga"],
                               "time": {"text": "10 menit", "amount": 10, "unit": "MINUTES"},
                               "fee": {"text": "Gratis", "rupiah": 0}, "product": "Dokumen"},
                     "confirmed": true, "source": ""}""".formatted(service)));
        }
        for (var counter : List.of("3", "12")) {
            accepted(admin.post(hall.api("counters"), """
                    {"code": "%s", "name": "Loket", "site": "utama", "zone": "a", "agencies": ["capil"],
                     "shared": false}""".formatted(counter)));
        }
        return hall;
    }

    /** Add an agency with one service of the same code, at a counter of a zone. */
    public void agency(String code, String name, String zone, String counter) {
        accepted(admin().post(api("agencies"), """
                {"code": "%s", "name": "%s", "shortName": "%s", "level": "CENTRAL", "days": ["MONDAY"],
                 "confirmed": true}""".formatted(
                        code, name, name.substring(0, Math.min(40, name.length())))));
        service(code, code, "Layanan " + name, "KTP");
        accepted(admin().post(api("counters"), """
                {"code": "%s", "name": "Loket", "site": "utama", "zone": "%s", "agencies": ["%s"],
                 "shared": false}""".formatted(counter, zone, code)));
    }

    /** Add a service. */
    public void service(String code, String agency, String name, String... requirements) {
        accepted(admin().post(api("services"), """
                {"code": "%s", "name": "%s", "agency": "%s",
                 "handling": {"kind": "WHILE_WAITING", "channels": ["IN_PERSON"]},
                 "terms": {"requirements": ["%s"], "time": {"text": "10 menit", "amount": 10, "unit": "MINUTES"},
                           "fee": {"text": "Gratis", "rupiah": 0}, "product": "Dokumen"},
                 "confirmed": true, "source": ""}""".formatted(code, name, agency, String.join("\", \"", requirements))));
    }

    /** Pair a machine, and answer the browser that holds its cookie. */
    public Caller machine(String kind) {
        var added = admin().post(api("devices"), """
                {"kind": "%s", "name": "Anjungan 1", "site": null}""".formatted(kind));
        accepted(added);
        var paired = form(door.anybody(), page("kiosk/pasang"), "kode=" + added.at("code"));
        return door.anybody().with("Cookie", paired.header("Set-Cookie").replaceAll(";.*", ""));
    }

    /** Send a form. */
    public static Caller.Answer form(Caller caller, String path, String body) {
        return caller.with("Content-Type", "application/x-www-form-urlencoded")
                .send("POST", path, BodyPublishers.ofString(body));
    }

    /** Let numbers be taken at any hour. */
    public void openAlways() {
        AlwaysOpen.at(door, code, 500);
    }

    /** Let a text run along the foot of its boards. */
    public void notice(String text) {
        AlwaysOpen.decide(door, code, Map.of(SettingKey.NOTICE, text));
    }

    /** Let the code of a minute give so many numbers. */
    public void mobilePerCode(int most) {
        AlwaysOpen.decide(door, code, Map.of(SettingKey.MOBILE_PER_CODE, String.valueOf(most)));
    }

    /** Let telephones take only so many numbers a day. */
    public void mobileQuota(int most) {
        AlwaysOpen.at(door, code, most);
    }

    /** Offer a number of the next working day to whom a day has left waiting. */
    public void rebookWhenTheDayEnds() {
        AlwaysOpen.decide(door, code, Map.of(SettingKey.CLOSE_OF_DAY, "rebook"));
    }

    /** Let the day of a visit have ended before its turn. */
    public void endDayOf(String visit) {
        Yesterday.at(door.wings(), code, visit);
    }

    /** Answer an address of its API. */
    public String api(String rest) {
        return "/api/v1/mpp/mall-" + code + "/" + rest;
    }

    /** Answer an address of its pages. */
    public String page(String rest) {
        return "/mpp/mall-" + code + "/" + rest;
    }

    /** Answer its admin. */
    public Caller admin() {
        return door.caller(door.realm().adminOf(code));
    }

    /** Let somebody arrive, and answer the code on the paper. */
    public String arrive(String service, String priority) {
        var visit = admin().post(api("visits"), """
                {"services": [["%s"]], "priority": %s}""".formatted(service, priority));
        accepted(visit);
        return visit.at("code");
    }

    /** Sit down at a counter. */
    public Caller officer(String name, String counter) {
        var officer = door.caller(door.realm()
                .token(name, Map.of(code, Map.of("groups", List.of("/agencies/capil/officer")))));
        accepted(officer.put(api("counter"), "", """
                {"state": "OPEN", "counter": "%s", "agency": "capil"}""".formatted(counter)));
        return officer;
    }

    /** Do a step at the counter, and answer the number of the ticket. */
    public String step(Caller officer, String verb) {
        var done = officer.post(api("counter/steps"), "{\"verb\": \"%s\"}".formatted(verb));
        accepted(done);
        return done.at("label");
    }

    /** Call whoever is next, after serving whoever is there. */
    public String callNext(Caller officer) {
        return step(officer, "CALL_NEXT");
    }

    /** Serve the one who was called. */
    public void serve(Caller officer) {
        step(officer, "START");
        step(officer, "FINISH");
    }

    /** See that something was accepted. */
    public static void accepted(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
    }
}
