package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.RECORD_CODE;
import static id.anjung.admin.bundle.BundleWords.SITE_CODE;

import id.anjung.admin.bundle.yaml.Codes;
import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.admin.bundle.yaml.Word;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.agency.Counter;
import id.anjung.agency.Site;
import id.anjung.agency.Turn;
import id.anjung.agency.Zone;
import id.anjung.calendar.OpeningHours;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Read sites with their zones and hours, and the counters that stand in them. */
final class ReadingSites {
    private final Codes sites = new Codes(Phrase.of("a site of this file", "lokasi di berkas ini"));
    private final Codes numbers = new Codes(Phrase.of("a counter of this file", "loket di berkas ini"));
    private final Map<String, Codes> zones = new HashMap<>();
    private final ReadingHours readingHours = new ReadingHours();
    private final List<OpeningHours> hours = new ArrayList<>();

    List<Site> sites(Fields file) {
        return file.list("sites", this::site);
    }

    /** Answer the hours of the sites read before. */
    List<OpeningHours> hours() {
        return List.copyOf(hours);
    }

    /** Answer the word for the code of a site read before. */
    Word<String> reference() {
        return sites.reference();
    }

    List<Counter> counters(Fields file, Codes agencies) {
        return file.list("counters", fields -> counter(fields, agencies));
    }

    private Site site(Fields fields) {
        var code = sites.declare(fields, "code", SITE_CODE);
        var site = new Site(
                code,
                fields.one("name", Words.NAME),
                fields.one("address", Words.line(400)),
                fields.one("timezone", Words.TIMEZONE).getId(),
                zones(fields, code),
                fields.one("confirmed", Words.FLAG),
                fields.maybe("source", Words.TEXT));
        hours.addAll(readingHours.of(fields, "hours", code));
        return site;
    }

    private List<Zone> zones(Fields fields, String site) {
        var found = fields.list("zones", zone -> zone(zone, site));
        if (found.isEmpty() && !fields.faulty("zones")) {
            fields.complain(
                    "zones",
                    Phrase.of(
                            "names no zone; a site has at least one",
                            "tidak menyebut zona; sebuah lokasi punya paling sedikit satu"));
        }
        return found;
    }

    private Zone zone(Fields fields, String site) {
        return new Zone(
                zonesOf(site).declare(fields, "code", RECORD_CODE),
                fields.one("name", Words.NAME),
                fields.one("confirmed", Words.FLAG));
    }

    private Counter counter(Fields fields, Codes agencies) {
        var site = fields.one("site", sites.reference());
        var number = numbers.declare(fields, "number", RECORD_CODE);
        var name = fields.maybe("name", Words.NAME);
        var served = fields.many("agencies", agencies.reference());
        var shared = fields.one("shared", Words.FLAG);
        if (!fields.faulty("agencies") && !fields.faulty("shared")) {
            refuseContradiction(fields, served.size(), shared);
        }
        return new Counter(
                number,
                Objects.requireNonNullElse(name, usualName(number)),
                site,
                fields.one("zone", zones.containsKey(site) ? zonesOf(site).reference() : Words.NAME),
                served,
                shared,
                turns(fields, served),
                fields.one("confirmed", Words.FLAG));
    }

    /** Answer the name of a counter that has no other. */
    static String usualName(String number) {
        return "Loket " + number;
    }

    private static List<Turn> turns(Fields fields, List<String> served) {
        if (fields.absent("turns")) {
            return List.of();
        }
        var turns = fields.many("turns", TurnWord.WORD);
        turns.stream()
                .filter(turn -> !served.contains(turn.agency()))
                .forEach(turn -> fields.complain(
                        "turns",
                        Phrase.of(
                                "names %s, which is not served here",
                                "menyebut %s, yang tidak dilayani di sini", turn.agency())));
        return turns;
    }

    private static void refuseContradiction(Fields fields, int served, boolean shared) {
        if (served == 0) {
            fields.complain("agencies", Phrase.of("names no agency", "tidak menyebut instansi"));
        } else if (!shared && served > 1) {
            fields.complain(
                    "shared",
                    Phrase.of(
                            "is false, but %d agencies are served here",
                            "berisi false, tetapi %d instansi dilayani di sini", served));
        }
    }

    private Codes zonesOf(String site) {
        return zones.computeIfAbsent(site, _ -> new Codes(Phrase.of("a zone of this site", "zona di lokasi ini")));
    }
}
