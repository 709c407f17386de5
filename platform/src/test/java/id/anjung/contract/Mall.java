package id.anjung.contract;

import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
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

    /** Fill a route's variables in, so that it leads to what both malls have alike. */
    String path(String template) {
        return path(template, false);
    }

    /** The same for the record that may be retired. */
    String pathOfFree(String template) {
        return path(template, true);
    }

    String tag(String path) {
        return admin().get(path).tag();
    }

    static LookAlikes.Kind kindAt(String template) {
        return LookAlikes.KINDS.stream()
                .filter(kind -> template.contains("/" + kind.collection()))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError(template + " is a new kind of record: describe it in LookAlikes.KINDS"));
    }

    private String path(String template, boolean free) {
        return VARIABLE.matcher(template).replaceAll(found -> switch (found.group(1)) {
            case "slug" -> "mall-" + code;
            case "id" -> id(template, free);
            case "code" -> "same";
            default ->
                throw new AssertionError("Mall does not know what to put in the place of " + found.group() + " in "
                        + template + ": teach it this variable");
        });
    }

    private String id(String template, boolean free) {
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
