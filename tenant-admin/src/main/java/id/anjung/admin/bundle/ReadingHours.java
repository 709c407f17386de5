package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.OPENING_KIND;
import static id.anjung.admin.bundle.BundleWords.RECORD_CODE;
import static id.anjung.admin.bundle.BundleWords.WEEKDAY;

import id.anjung.admin.bundle.yaml.Codes;
import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.calendar.Dates;
import id.anjung.calendar.Evidence;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.OpeningKind;
import id.anjung.calendar.OpeningRule;
import id.anjung.calendar.Session;
import id.anjung.calendar.Times;
import id.anjung.calendar.Validity;
import id.anjung.calendar.WeeklyHours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Read lists of opening hours, of which no two of a site may claim the same days. */
final class ReadingHours {
    private final HoursCodes derived = new HoursCodes();
    private final Codes codes = new Codes(Phrase.of("opening hours of this file", "jam layanan di berkas ini"));

    /** Read the hours of a site. */
    List<OpeningHours> of(Fields owner, String key, String site) {
        var earlier = new ArrayList<OpeningRule>();
        return owner.list(key, fields -> entry(fields, site, earlier));
    }

    private OpeningHours entry(Fields fields, String site, List<OpeningRule> earlier) {
        var name = fields.one("name", Words.NAME);
        var code = code(fields, site, name);
        var kind = fields.one("kind", OPENING_KIND.word());
        var dates = dates(fields, kind, earlier);
        var evidence = new EnumMap<DayOfWeek, Evidence>(DayOfWeek.class);
        var week = week(fields, evidence);
        boolean confirmed = fields.one("confirmed", Words.FLAG);
        return new OpeningHours(
                code, name, site, kind, dates, week, confirmed, fields.maybe("source", Words.TEXT), evidence);
    }

    private String code(Fields fields, String site, String name) {
        var written = fields.maybe("code", RECORD_CODE);
        var code = written == null ? derived.of(site, name) : written;
        derived.take(code);
        if (written != null) {
            codes.declare(fields, "code", code, code);
        }
        return code;
    }

    private static Dates dates(Fields fields, OpeningKind kind, List<OpeningRule> earlier) {
        var from = fields.maybe("from", Words.DATE);
        var until = fields.maybe("until", Words.DATE);
        if (kind.bounded()) {
            needed(fields, "from", kind);
            needed(fields, "until", kind);
        }
        if (from != null && until != null && until.isBefore(from)) {
            fields.complain(
                    "until", Phrase.of("%s is before the first day, %s", "%s sebelum hari pertama, %s", until, from));
            return Dates.ALWAYS;
        }
        var validity = new Validity(from, until);
        if (!kind.bounded() || validity.bounded()) {
            refuseDispute(fields, new OpeningRule(kind, validity, WeeklyHours.CLOSED), earlier);
        }
        return new Dates(from, until);
    }

    private static void refuseDispute(Fields fields, OpeningRule rule, List<OpeningRule> earlier) {
        if (earlier.stream().anyMatch(rule::disputes)) {
            fields.complain(Phrase.of(
                    "claims days that earlier hours of the same kind claim as well",
                    "meliputi hari yang sudah diliputi jam lain dengan jenis yang sama"));
        }
        earlier.add(rule);
    }

    private static void needed(Fields fields, String key, OpeningKind kind) {
        if (fields.absent(key)) {
            fields.complain(
                    key,
                    Phrase.of(
                            "is missing; %s hours say from when until when",
                            "belum diisi; jam %s perlu hari pertama dan terakhir", OPENING_KIND.write(kind)));
        }
    }

    private static Map<DayOfWeek, List<Times>> week(Fields fields, Map<DayOfWeek, Evidence> evidence) {
        var week = new EnumMap<DayOfWeek, List<Times>>(DayOfWeek.class);
        fields.list("week", some -> {
            var times = sessions(some);
            var known = new Evidence(some.one("confirmed", Words.FLAG), some.maybe("source", Words.TEXT));
            for (var day : days(some, "days")) {
                evidence.put(day, known);
                if (week.put(day, times) != null) {
                    some.complain(
                            "days",
                            Phrase.of(
                                    "\"%s\" already has hours in this week",
                                    "\"%s\" sudah punya jam di minggu ini", WEEKDAY.write(day)));
                }
            }
            return times;
        });
        if (!fields.faulty("week") && week.values().stream().allMatch(List::isEmpty)) {
            fields.complain(
                    "week",
                    Phrase.of(
                            "opens on no day; write sessions for at least one",
                            "tidak buka pada hari apa pun; tulis jam untuk paling sedikit satu hari"));
        }
        return week;
    }

    static List<DayOfWeek> days(Fields fields, String key) {
        var days = fields.many(key, WEEKDAY.word());
        if (days.isEmpty() && !fields.faulty(key)) {
            fields.complain(key, Phrase.of("names no weekday; write mon…sun", "tidak menyebut hari; tulis mon…sun"));
        }
        return days.stream().sorted().toList();
    }

    private static List<Times> sessions(Fields fields) {
        var sessions = fields.many("sessions", SessionWord.WORD).stream()
                .sorted(Comparator.comparing(Session::open))
                .toList();
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i - 1).overlaps(sessions.get(i))) {
                fields.complain(
                        "sessions",
                        Phrase.of(
                                "%s and %s overlap",
                                "%s dan %s bertumpang tindih",
                                SessionWord.write(sessions.get(i - 1)),
                                SessionWord.write(sessions.get(i))));
            }
        }
        return sessions.stream()
                .map(session -> new Times(session.open(), session.close()))
                .toList();
    }
}
