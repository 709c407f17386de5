package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.CODE;
import static id.anjung.admin.bundle.BundleWords.COUNTER_NUMBER;
import static id.anjung.admin.bundle.BundleWords.SITE_CODE;

import id.anjung.admin.bundle.yaml.Codes;
import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Word;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.agency.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Read sites with their zones and hours, and the counters that stand in them. */
final class ReadingSites {
    private final Codes sites = new Codes("a site of this file");
    private final Codes numbers = new Codes("a counter of this site");
    private final Map<String, Codes> zones = new HashMap<>();

    List<SiteEntry> sites(Fields file) {
        var found = file.list("sites", this::site);
        if (found.isEmpty() && !file.faulty("sites")) {
            file.complain("sites", "names no site; an MPP has at least one");
        }
        return found;
    }

    /** Answer the word for the code of a site read before. */
    Word<String> reference() {
        return sites.reference();
    }

    List<CounterEntry> counters(Fields file, Codes agencies) {
        return file.list("counters", fields -> counter(fields, agencies));
    }

    private SiteEntry site(Fields fields) {
        var code = sites.declare(fields, "code", SITE_CODE);
        return new SiteEntry(
                code,
                fields.one("name", Words.NAME),
                fields.one("address", Words.line(400)),
                fields.one("timezone", Words.TIMEZONE),
                zones(fields, code),
                ReadingHours.of(fields, "hours"),
                ReadingMpp.provenance(fields));
    }

    private List<ZoneEntry> zones(Fields fields, String site) {
        var found = fields.list("zones", zone -> zone(zone, site));
        if (found.isEmpty() && !fields.faulty("zones")) {
            fields.complain("zones", "names no zone; a site has at least one");
        }
        return found;
    }

    private ZoneEntry zone(Fields fields, String site) {
        return new ZoneEntry(
                zonesOf(site).declare(fields, "code", CODE),
                fields.one("name", Words.NAME),
                fields.one("confirmed", Words.FLAG));
    }

    private CounterEntry counter(Fields fields, Codes agencies) {
        var site = fields.one("site", sites.reference());
        var number = fields.one("number", COUNTER_NUMBER);
        if (!fields.faulty("number")) {
            numbers.declare(fields, "number", (site + "-" + number).toLowerCase(Locale.ROOT), number);
        }
        var served = fields.many("agencies", agencies.reference());
        var shared = fields.one("shared", Words.FLAG);
        if (!fields.faulty("agencies") && !fields.faulty("shared")) {
            refuseContradiction(fields, served.size(), shared);
        }
        return new CounterEntry(
                site,
                number,
                fields.maybe("name", Words.NAME),
                fields.one("zone", zones.containsKey(site) ? zonesOf(site).reference() : Words.NAME),
                served,
                shared,
                turns(fields, served),
                fields.one("confirmed", Words.FLAG));
    }

    private static List<Turn> turns(Fields fields, List<String> served) {
        if (fields.absent("turns")) {
            return List.of();
        }
        var turns = fields.many("turns", TurnWord.WORD);
        turns.stream()
                .filter(turn -> !served.contains(turn.agency()))
                .forEach(turn -> fields.complain("turns", "names " + turn.agency() + ", which is not served here"));
        return turns;
    }

    private static void refuseContradiction(Fields fields, int served, boolean shared) {
        if (served == 0) {
            fields.complain("agencies", "names no agency");
        } else if (shared && served == 1) {
            fields.complain("shared", "is true, but one agency alone is served here");
        } else if (!shared && served > 1) {
            fields.complain("shared", "is false, but " + served + " agencies are served here");
        }
    }

    private Codes zonesOf(String site) {
        return zones.computeIfAbsent(site, _ -> new Codes("a zone of this site"));
    }
}
