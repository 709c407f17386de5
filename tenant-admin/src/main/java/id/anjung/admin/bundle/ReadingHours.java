package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.OPENING_KIND;
import static id.anjung.admin.bundle.BundleWords.WEEKDAY;

import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.calendar.OpeningKind;
import id.anjung.calendar.OpeningRule;
import id.anjung.calendar.Session;
import id.anjung.calendar.Validity;
import id.anjung.calendar.WeeklyHours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/** Read a list of opening hours, of which no two may claim the same days. */
final class ReadingHours {
    private final List<OpeningRule> earlier = new ArrayList<>();

    private ReadingHours() {}

    static List<HoursEntry> of(Fields owner, String key) {
        var hours = owner.list(key, new ReadingHours()::entry);
        if (!owner.faulty(key) && hours.stream().noneMatch(entry -> entry.kind() == OpeningKind.BASE)) {
            owner.complain(key, "has no hours of kind base, so it would never open");
        }
        return hours;
    }

    private HoursEntry entry(Fields fields) {
        var name = fields.one("name", Words.NAME);
        var kind = fields.one("kind", OPENING_KIND.word());
        var validity = validity(fields, kind);
        var week = week(fields);
        return new HoursEntry(name, kind, validity, week, ReadingMpp.provenance(fields));
    }

    private Validity validity(Fields fields, OpeningKind kind) {
        var from = fields.maybe("from", Words.DATE);
        var until = fields.maybe("until", Words.DATE);
        if (kind.bounded()) {
            needed(fields, "from", kind);
            needed(fields, "until", kind);
        }
        if (from != null && until != null && until.isBefore(from)) {
            fields.complain("until", until + " is before the first day, " + from);
            return Validity.ALWAYS;
        }
        var validity = new Validity(from, until);
        if (!kind.bounded() || validity.bounded()) {
            refuseDispute(fields, new OpeningRule(kind, validity, WeeklyHours.CLOSED));
        }
        return validity;
    }

    private void refuseDispute(Fields fields, OpeningRule rule) {
        if (earlier.stream().anyMatch(rule::disputes)) {
            fields.complain("claims days that earlier hours of the same kind claim as well");
        }
        earlier.add(rule);
    }

    private static void needed(Fields fields, String key, OpeningKind kind) {
        if (fields.absent(key)) {
            fields.complain(key, "is missing; " + OPENING_KIND.write(kind) + " hours say from when until when");
        }
    }

    private static List<DayHours> week(Fields fields) {
        var named = EnumSet.noneOf(DayOfWeek.class);
        var week = fields.list("week", some -> {
            var days = days(some, "days");
            days.stream()
                    .filter(day -> !named.add(day))
                    .forEach(day ->
                            some.complain("days", "\"" + WEEKDAY.write(day) + "\" already has hours in this week"));
            return new DayHours(days, sessions(some), ReadingMpp.provenance(some));
        });
        if (!fields.faulty("week")
                && week.stream().allMatch(some -> some.sessions().isEmpty())) {
            fields.complain("week", "opens on no day; write sessions for at least one");
        }
        return week;
    }

    static List<DayOfWeek> days(Fields fields, String key) {
        var days = fields.many(key, WEEKDAY.word());
        if (days.isEmpty() && !fields.faulty(key)) {
            fields.complain(key, "names no weekday; write mon…sun");
        }
        return days.stream().sorted().toList();
    }

    private static List<Session> sessions(Fields fields) {
        var sessions = fields.many("sessions", SessionWord.WORD).stream()
                .sorted(Comparator.comparing(Session::open))
                .toList();
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i - 1).overlaps(sessions.get(i))) {
                fields.complain(
                        "sessions",
                        SessionWord.write(sessions.get(i - 1)) + " and " + SessionWord.write(sessions.get(i))
                                + " overlap");
            }
        }
        return sessions;
    }
}
