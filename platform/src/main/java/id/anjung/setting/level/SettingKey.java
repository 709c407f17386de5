package id.anjung.setting.level;

import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.setting.level.SettingType.Choice;
import id.anjung.setting.level.SettingType.Flag;
import id.anjung.setting.level.SettingType.Line;
import id.anjung.setting.level.SettingType.Whole;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Name every setting: where it stands in files and at the door, what it may be, and what it is until somebody decides. */
public enum SettingKey {
    /** One in how many calls goes to those with priority first; 1 always lets them go first. */
    PRIORITY_EVERY("calling.priority_every", Lowest.AGENCY, new Whole(1, 20), "3"),
    /** Pause between two calls of the same number, in seconds. */
    RECALL_SECONDS("calling.recall_seconds", Lowest.AGENCY, new Whole(0, 3_600), "20"),
    /** How often a number is called before it counts as a no-show. */
    MOST_CALLS("calling.most_calls", Lowest.AGENCY, new Whole(1, 10), "3"),
    /** How many numbers go before one who was missed and came back. */
    RETURN_AFTER("calling.return_after", Lowest.AGENCY, new Whole(0, 20), "3"),
    /** How long a step may be taken back, in seconds. */
    UNDO_SECONDS("calling.undo_seconds", Lowest.AGENCY, new Whole(0, 300), "30"),
    /** How long a paper is waited for, in seconds. */
    PRINT_SECONDS("day.print_seconds", Lowest.REGENCY, new Whole(10, 3_600), "120"),
    /** How many numbers machines and telephones give in a day; 0 for as many as are wanted. */
    TICKET_QUOTA("day.ticket_quota", Lowest.REGENCY, new Whole(0, 100_000), "0"),
    /** Whether numbers may be taken by telephone. */
    MOBILE_TICKETS("day.mobile_tickets", Lowest.REGENCY, new Flag(), "true"),
    /** How many numbers telephones may take in a day. */
    MOBILE_QUOTA("day.mobile_quota", Lowest.REGENCY, new Whole(0, 100_000), "500"),
    /** How many numbers telephones may take with the code that a door shows for a minute. */
    MOBILE_PER_CODE("day.mobile_per_code", Lowest.REGENCY, new Whole(1, 10_000), "30"),
    /** Whether numbers may be taken while doors are shut, for trials and demonstrations. */
    OUTSIDE_HOURS("day.outside_hours", Lowest.REGENCY, new Flag(), "false"),
    /** What becomes of those who still wait when the day ends. */
    CLOSE_OF_DAY("day.close", Lowest.REGENCY, new Choice(List.of("expire", "carry_over", "rebook")), "expire"),
    /** How long one may wait or be on hold before it is an alarm, in minutes. */
    FORGOTTEN_MINUTES("alarms.forgotten_minutes", Lowest.REGENCY, new Whole(1, 600), "60"),
    /** The wait that the mall promises, in minutes. */
    TARGET_MINUTES("alarms.target_minutes", Lowest.REGENCY, new Whole(1, 600), "30"),
    /** How long a scheduled agency may be unattended before it is an incident, in minutes. */
    ABSENT_MINUTES("alarms.absent_minutes", Lowest.REGENCY, new Whole(1, 600), "15"),
    /** The word on paper and in the hall: the dictionary's, or the one that malls have always printed. */
    SPELLING("hall.spelling", Lowest.REGENCY, new Choice(List.of("antrean", "antrian")), "antrean"),
    /** What runs along the foot of boards. */
    NOTICE("hall.notice", Lowest.REGENCY, new Line(300), ""),
    /** Whether what citizens see is offered in English beside Indonesian. */
    ENGLISH("hall.english", Lowest.REGENCY, new Flag(), "true"),
    /** How many days words that officers wrote are kept; 0 for as long as the mall is there. */
    WORDS_DAYS("privacy.words_days", Lowest.REGENCY, new Whole(0, 3_650), "365"),
    /** How much room the exports of the mall may take, in megabytes; 0 for as much as there is. */
    EXPORT_MEGABYTES("room.export_megabytes", Lowest.REGENCY, new Whole(0, 1_000_000), "0"),
    /** How often an account may ask the open door in a minute; 0 for as often as it likes. */
    REQUESTS_PER_MINUTE("door.requests_per_minute", Lowest.REGENCY, new Whole(0, 1_000_000), "0");

    private final String path;
    private final Lowest lowest;
    private final SettingType type;
    private final String usual;

    /** Name the lowest level that may decide. */
    private enum Lowest {
        REGENCY,
        AGENCY
    }

    SettingKey(String path, Lowest lowest, SettingType type, String usual) {
        this.path = path;
        this.lowest = lowest;
        this.type = type;
        this.usual = usual;
    }

    /** Find a setting by its path. */
    public static Optional<SettingKey> of(String path) {
        return Arrays.stream(values()).filter(key -> key.path.equals(path)).findFirst();
    }

    /** Name what is decided twice at once: nobody could say which of the two counts. */
    public static List<FieldProblem> namedTwice(List<String> paths) {
        var seen = new HashSet<String>();
        return paths.stream()
                .filter(path -> !seen.add(path))
                .distinct()
                .map(path -> FieldProblem.of(path, Problem.NAMED_TWICE))
                .toList();
    }

    /** Answer its path ({@code calling.most_calls}). */
    public String path() {
        return path;
    }

    /** Answer the part that it belongs to ({@code calling}). */
    public String part() {
        return path.substring(0, path.indexOf('.'));
    }

    /** Answer its name within the part ({@code most_calls}). */
    public String word() {
        return path.substring(path.indexOf('.') + 1);
    }

    /** Answer what it may be. */
    public SettingType type() {
        return type;
    }

    /** Answer what it is until somebody decides. */
    public String usual() {
        return usual;
    }

    /** Tell whether an agency may decide for itself. */
    public boolean forAgencies() {
        return lowest == Lowest.AGENCY;
    }

    /** Tell whether this is one of its values. */
    boolean allows(String value) {
        return type.problem(path, value).isEmpty();
    }
}
