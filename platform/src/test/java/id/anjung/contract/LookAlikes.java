package id.anjung.contract;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import id.anjung.standard.Component;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** Furnish two malls alike: the same identifiers, codes and names, but for a marker that says whose each thing is. */
public final class LookAlikes {
    /**
     * Describe one kind of record: what a collection of the API is filled with.
     *
     * @param collection last part of its address
     * @param kept code of the record that stays
     * @param free code of one that may be retired
     * @param fresh code of one that is added later
     * @param body with places for code and name
     */
    record Kind(String collection, String kept, String free, String fresh, String body) {
        String body(String code, String name) {
            return body.formatted(code, name);
        }
    }

    /** Every kind that the API keeps, what others refer to first. A new one is described here. */
    static final List<Kind> KINDS = List.of(
            new Kind("sites", "same", "free", "fresh", """
                    {"code": "%1$s", "name": "%2$s", "address": "Jalan", "timeZone": "Asia/Makassar",
                     "zones": [{"code": "a", "name": "Zona A"}], "confirmed": true}"""),
            new Kind("holidays", "2026-12-21", "2026-12-22", "2026-12-23", """
                    {"code": "%1$s", "name": "%2$s", "date": "%1$s", "kind": "LOCAL", "site": null,
                     "confirmed": true}"""),
            new Kind("agencies", "same", "free", "fresh", """
                    {"code": "%1$s", "name": "%2$s", "shortName": "Pendek", "level": "REGENCY", "days": ["MONDAY"],
                     "confirmed": true}"""),
            new Kind("agreements", "same", "free", "fresh", """
                    {"code": "%1$s", "name": "%2$s", "number": "1/PKS", "type": "COOPERATION_AGREEMENT",
                     "agency": "same", "from": "2026-01-01", "until": "2026-12-31", "days": ["MONDAY"],
                     "confirmed": true}"""),
            new Kind("hours", "same", "free", "fresh", """
                    {"code": "%1$s", "name": "%2$s", "site": "%1$s", "kind": "BASE",
                     "validity": {"from": null, "until": null},
                     "week": {"MONDAY": [{"open": "08:00", "close": "15:00"}]}, "confirmed": true}"""),
            new Kind("services", "same", "free", "fresh", """
                    {"code": "%1$s", "name": "%2$s", "agency": "same",
                     "handling": {"kind": "WHILE_WAITING", "channels": ["IN_PERSON"]},
                     "terms": {"requirements": ["KK"], "time": {"text": "10 menit", "amount": 10, "unit": "MINUTES"},
                               "fee": {"text": "Gratis", "rupiah": 0}, "product": "Dokumen"},
                     "confirmed": true, "source": ""}"""),
            new Kind("standards", "same", "free", "fresh", """
                    {"code": "%1$s", "name": "%2$s", "service": "same", "decree": null, "decided": null,
                     "from": null, "published": false, "components": {"FEE": "Gratis", "REQUIREMENTS": "KK"}}"""),
            new Kind("counters", "same", "free", "fresh", """
                    {"code": "%1$s", "name": "%2$s", "site": "same", "zone": "a", "agencies": ["same"],
                     "shared": false}"""));

    private LookAlikes() {}

    /** Furnish the left mall by the API, and make the right one its copy but for the marker. */
    public static void furnish(OpenDoor door, String left, String right) {
        var admin = door.caller(door.realm().adminOf(left));
        var mall = "/api/v1/mpp/mall-" + left + "/";
        done(admin.put(mall + "branding", "\"0\"", branding(left)));
        done(admin.with("Content-Type", "image/png")
                .send("PUT", mall + "branding/logo", BodyPublishers.ofByteArray(picture(left))));
        for (var kind : KINDS) {
            done(admin.post(mall + kind.collection(), kind.body(kind.kept(), marker(left))));
            done(admin.post(mall + kind.collection(), kind.body(kind.free(), marker(left) + " bebas")));
        }
        done(admin.post(mall + "standards", standard(left)));
        done(admin.with("Content-Type", "application/json")
                .send("PUT", mall + "agencies/same/liaison", BodyPublishers.ofString(liaison(left))));
        done(admin.with("Content-Type", "application/yaml")
                .with("If-Match", "\"0\"")
                .send("PUT", mall + "configuration", BodyPublishers.ofString(marker(left))));
        aDayAtTheMall(door, left);
        new Schemas(door.wings()::owner).copy(left, right);
        door.wings()
                .asOwner("UPDATE mpp_" + right + ".logo SET image = X'"
                        + HexFormat.of().formatHex(picture(right)) + "'");
    }

    /** Let somebody arrive, and an officer sit down at a counter. */
    private static void aDayAtTheMall(OpenDoor door, String code) {
        var mall = new Mall(door, code);
        var path = "/api/v1/mpp/mall-" + code + "/";
        done(mall.admin().with("If-Match", "\"0\"").patch(path + "settings", settings(code, 2)));
        done(mall.admin().post(path + "visits", visit()));
        done(mall.officer().put(path + "counter", "", counter("OPEN")));
        done(mall.admin().post(path + "paper-blocks", block()));
        done(mall.admin().post(path + "paper-entries", paper(mall.paper())));
        done(mall.officer().post(path + "presence/closures", closure(code)));
        door.wings()
                .asOwner("INSERT INTO mpp_" + code + ".incident (id, site, agency, day, since, opened_at, closed_at,"
                        + " ending) VALUES (UUID(), 'same', 'same', DATE(UTC_TIMESTAMP() + INTERVAL 8 HOUR), UTC_TIMESTAMP(),"
                        + " UTC_TIMESTAMP(), UTC_TIMESTAMP(), 'BACK')");
        done(mall.addDevice("BOARD"));
    }

    /** Publish a standard, which nobody changes any more. */
    private static String standard(String code) {
        var parts = Component.ofDelivery().stream()
                .map(part -> "\"%s\": \"%s\"".formatted(part, marker(code)))
                .collect(Collectors.joining(", "));
        return """
                {"code": "published", "name": "%s", "service": "same", "decree": "SK 1", "decided": "2026-01-01",
                 "from": "2026-01-01", "published": true, "components": {%s}}""".formatted(marker(code), parts);
    }

    /** Decide that numbers are given at any hour and kept long, and one in so many calls goes to those with priority. */
    static String settings(String code, int priorityEvery) {
        return """
                {"changes": [{"key": "day.outside_hours", "value": "true"}, {"key": "day.print_seconds", "value": "3600"},
                 {"key": "day.close", "value": "rebook"}, {"key": "calling.priority_every", "value": "%d"},
                 {"key": "hall.notice", "value": "%s"}]}""".formatted(priorityEvery, marker(code));
    }

    static String visit() {
        return """
                {"site": "same", "services": [["same"]], "printing": true}""";
    }

    static String block() {
        return """
                {"agency": "same", "counter": "same", "size": 9}""";
    }

    static String paper(String number) {
        return """
                {"code": "%s", "day": "%s", "counter": "same", "service": "same", "priority": null,
                 "times": {"taken": "00:00", "called": "00:00", "served": "00:00", "finished": "00:00"}}""".formatted(number, today());
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Makassar"));
    }

    static String closure(String code) {
        return """
                {"site": null, "agency": "same", "reason": "OTHER", "words": "%s"}""".formatted(marker(code));
    }

    static String counter(String state) {
        return """
                {"state": "%s", "counter": "same", "agency": "same"}""".formatted(state);
    }

    /** Answer the words that mark what is a tenant's. */
    public static String marker(String code) {
        return "Penanda " + code;
    }

    /** Recognise what is this tenant's own. */
    public static Pattern own(String code) {
        return Pattern.compile(marker(code) + "|" + accent(code) + "|" + ofTheDay(code));
    }

    /** Recognise everything that only this tenant, and nobody else, may see. */
    public static Pattern trace(String code) {
        return Pattern.compile(marker(code) + "|" + accent(code) + "|mall-" + code + "|mpp_" + code + "|" + code
                + "[.]admin|" + ofTheDay(code));
    }

    /** Recognise the code on a visitor's paper, and the officer who serves. */
    private static String ofTheDay(String code) {
        return "\\b" + code + "[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])|" + code + "[.]officer";
    }

    static String branding(String code) {
        return """
                {"code": "mpp", "name": "%s", "tagline": "%s", "accent": "%s"}""".formatted(marker(code), marker(code), accent(code));
    }

    static String liaison(String code) {
        return """
                {"person": "%s", "phone": "0812-3456-7890"}""".formatted(marker(code));
    }

    /** Draw a logo that is as wide as the last digits of the code say. */
    static byte[] picture(String code) {
        try {
            var output = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width(code), 8, BufferedImage.TYPE_INT_RGB), "png", output);
            return output.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static int width(String code) {
        return 8 + Integer.parseInt(code) % 100;
    }

    private static String accent(String code) {
        return "#" + code + "40";
    }

    private static void done(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
    }
}
