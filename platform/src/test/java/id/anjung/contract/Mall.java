package id.anjung.contract;

import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * See a mall as its own admin does, and know where in it the look-alike records are.
 *
 * @param door the open door
 * @param code region code of the mall
 */
record Mall(OpenDoor door, String code) {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    Caller admin() {
        return door.caller(door.realm().adminOf(code));
    }

    /** Answer an officer of the agency that both malls have. */
    Caller officer() {
        var agency = Map.of("groups", List.of("/agencies/same/officer"));
        return door.caller(door.realm().token(code + ".officer", Map.of(code, agency)));
    }

    /** Answer whose business a route is: an officer's at the counter, else the admin's. */
    Caller staff(Route route) {
        return route.template().startsWith("/api/v1/mpp/{slug}/counter/")
                        || route.template().endsWith("/counter")
                        || !route.reads() && route.template().endsWith("/presence/closures")
                ? officer()
                : admin();
    }

    /** Let somebody arrive, and answer their visit. */
    Caller.Answer arrive() {
        return admin().post("/api/v1/mpp/mall-" + code + "/visits", """
                {"services": [["same"]], "priority": null}""");
    }

    /** Add a machine; the answer holds the code that pairs it. */
    Caller.Answer addDevice(String kind) {
        return admin().post("/api/v1/mpp/mall-" + code + "/devices", """
                {"kind": "%s", "name": "%s", "site": null}""".formatted(kind, LookAlikes.marker(code)));
    }

    /** Answer the machines as they stand now. */
    String devices() {
        return admin().get("/api/v1/mpp/mall-" + code + "/devices").text();
    }

    /** Answer the next number of the latest block of papers that was not entered yet. */
    String paper() {
        return paper(0);
    }

    /** Answer the last number that was entered. */
    String enteredPaper() {
        return paper(-1);
    }

    private String paper(int place) {
        var blocks = admin().get("/api/v1/mpp/mall-" + code + "/paper-blocks");
        long next = Long.parseLong(blocks.at("items", 0, "range", "first"))
                + Long.parseLong(blocks.at("items", 0, "entered"));
        return blocks.at("items", 0, "range", "letters") + "%03d".formatted(next + place);
    }

    /** Answer the machine that is there, in a list that is never empty. */
    private String device() {
        var path = "/api/v1/mpp/mall-" + code + "/devices";
        if (admin().get(path).count("items") == 0) {
            addDevice("KIOSK");
        }
        return admin().get(path).at("items", 0, "id");
    }

    /** Fill a route's variables in, so that it leads to what both malls have alike. */
    String path(String template) {
        return path(template, false);
    }

    /** The same for the record that may be retired. */
    String pathOfFree(String template) {
        return path(template, true);
    }

    String tag(String path) {
        return path.endsWith("/liaison") ? liaisonTag() : admin().get(path).tag();
    }

    /** Read it beside the door: looking a person up leaves an entry. */
    private String liaisonTag() {
        try (var owner = door.wings().owner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery("SELECT version FROM mpp_" + code + ".agency_liaison")) {
            return rows.next() ? '"' + rows.getString(1) + '"' : "\"0\"";
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static LookAlikes.Kind kindAt(String template) {
        return LookAlikes.KINDS.stream()
                .filter(kind -> template.contains("/" + kind.collection()))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(template + " is a new kind of record: describe it in LookAlikes.KINDS"));
    }

    private String path(String template, boolean free) {
        if (template.endsWith("/devices")) {
            device();
        }
        return asked(VARIABLE.matcher(template).replaceAll(found -> switch (found.group(1)) {
            case "slug" -> "mall-" + code;
            case "id" -> id(template, free);
            case "code" -> code(template);
            case "zone" -> "a";
            case "service" -> "same";
            case "number" -> "1";
            case "role" -> "AGENCY_OFFICER";
            case "copy" -> "00000000-0000-0000-0000-000000000000";
            default ->
                throw new AssertionError("Mall does not know what to put in the place of " + found.group() + " in "
                        + template + ": teach it this variable");
        }));
    }

    private String code(String template) {
        if (template.startsWith("/t/")) {
            return arrive().at("code");
        }
        return template.contains("/models/{") ? "model" : "same";
    }

    /** Ask for figures in the way in which they name what is the mall's own, and for a role at the agency that both have. */
    private static String asked(String path) {
        if (path.contains("/roles/")) {
            return path + "?agency=same";
        }
        return path.contains("/statistics") ? path + "?by=service" : path;
    }

    private String id(String template, boolean free) {
        if (template.contains("/visits")) {
            return admin().get("/api/v1/mpp/mall-" + code + "/visits?number=A-001")
                    .at("items", 0, "id");
        }
        if (template.contains("/devices/")) {
            return device();
        }
        if (template.contains("/guidance/")) {
            return admin().get("/api/v1/mpp/mall-" + code + "/guidance").at("items", 0, "id");
        }
        if (template.contains("/members/")) {
            return admin().get("/api/v1/mpp/mall-" + code + "/members").at("items", 0, "id");
        }
        if (template.contains("/closures/")) {
            return admin().get("/api/v1/mpp/mall-" + code + "/presence/closures")
                    .at("items", 0, "id");
        }
        var kind = kindAt(template);
        var wanted = free ? kind.free() : kind.kept();
        var list = admin().get(path(template.substring(0, template.indexOf("/{id}")), free));
        for (int place = 0; place < list.count("items"); place++) {
            if (list.at("items", place, "code").equals(wanted)) {
                return list.at("items", place, "id");
            }
        }
        throw new AssertionError(wanted + " is not in " + list.text());
    }
}
