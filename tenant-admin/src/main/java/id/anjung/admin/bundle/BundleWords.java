package id.anjung.admin.bundle;

import id.anjung.admin.Declarer;
import id.anjung.admin.Regency;
import id.anjung.admin.Stage;
import id.anjung.admin.bundle.yaml.Choice;
import id.anjung.admin.bundle.yaml.Parsed;
import id.anjung.admin.bundle.yaml.Word;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.agency.AgencyLevel;
import id.anjung.agreement.AgreementType;
import id.anjung.calendar.HolidayKind;
import id.anjung.calendar.OpeningKind;
import id.anjung.catalog.ProcessingTime;
import id.anjung.catalog.ServiceChannel;
import id.anjung.catalog.ServiceKind;
import id.anjung.setting.AccentChoice;
import id.anjung.setting.AccentColour;
import id.anjung.tenancy.TenantId;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Name the words of this format: codes, weekdays, kinds, colours. Reading and writing share them. */
final class BundleWords {
    static final Word<TenantId> REGION = Words.shaped(
                    "0000", Pattern.compile("\\d{4}"), "a region code", "four digits, such as 6309")
            .map(TenantId::new);
    static final Word<String> PROVINCE =
            Words.shaped("00", Pattern.compile("\\d{2}"), "a province's code", "two digits, such as 63");
    static final Word<Regency.Tile> TILE = Words.shaped(
                    "1-1", Pattern.compile("[1-9]\\d?-[1-9]\\d?"), "a place on the map", "column-row, such as 4-1")
            .map(BundleWords::tile);
    static final Word<String> SLUG = code("[a-z][a-z0-9]*(-[a-z0-9]+)*", 40, "small letters, such as tabalong");
    static final Word<String> CODE = code("[a-z0-9]+(-[a-z0-9]+)*", 40, "small letters, such as disdukcapil");
    /** Short, since a counter and a day off of a site carry it in front of their own. */
    static final Word<String> SITE_CODE = code("[a-z0-9]+(-[a-z0-9]+)*", 24, "small letters, such as utama");

    static final Word<String> COUNTER_NUMBER = Words.shaped(
            "-",
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,11}"),
            "a counter's number",
            "letters and digits, such as 12 or A-3, at most 12");
    static final Word<String> SERVICE_CODE = code("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", 40, "capitals, such as KTP_NEW");
    static final Word<String> LETTERS =
            Words.shaped("A", Pattern.compile("[A-Z]{1,3}"), "letters of a number", "one to three capitals, such as A");
    static final Word<String> USERNAME = Words.shaped(
            "-", Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*"), "a username", "small letters, such as tabalong.admin");
    static final Word<String> EMAIL =
            Words.shaped("-", Pattern.compile("[^@\\s]+@[^@\\s]+\\.[a-z]+"), "an e-mail address", "name@domain");

    static final Choice<AgencyLevel> LEVEL = Choice.of(
            "a level",
            "P (regency), V (province), K (central), Y (court) or B (company)",
            AgencyLevel.class,
            AgencyLevel::letter);
    static final Choice<DayOfWeek> WEEKDAY = Choice.of(
            "a weekday",
            "mon…sun",
            DayOfWeek.class,
            day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT));
    static final Choice<ServiceKind> SERVICE_KIND = Choice.of("a kind of service", ServiceKind.class);
    static final Choice<ServiceChannel> CHANNEL = Choice.of("a channel", ServiceChannel.class);
    static final Choice<ProcessingTime.Unit> TIME_UNIT = Choice.of("a unit of time", ProcessingTime.Unit.class);
    static final Choice<OpeningKind> OPENING_KIND = Choice.of("a kind of hours", OpeningKind.class);
    static final Choice<HolidayKind> HOLIDAY_OF_PROVINCE =
            Choice.among("a kind of holiday of the province", HolidayKind.NATIONAL, HolidayKind.COLLECTIVE_LEAVE);
    static final Choice<HolidayKind> HOLIDAY_OF_REGENCY =
            Choice.among("a kind of holiday of a regency", HolidayKind.LOCAL, HolidayKind.OBSERVANCE);

    static final Choice<AgreementType> AGREEMENT_TYPE = Choice.of("a kind of agreement", AgreementType.class);

    static final Choice<Stage> STAGE = Choice.of("a stage", Stage.class);
    static final Choice<Declarer> DECLARER = Choice.of("somebody who declares", Declarer.class);

    static final Word<AccentColour> ACCENT = new Word<>(AccentColour.of("#000000"), BundleWords::accent);

    private BundleWords() {}

    /** Write a place on the map. */
    static @Nullable String write(Regency.@Nullable Tile tile) {
        return tile == null ? null : tile.column() + "-" + tile.row();
    }

    private static Regency.Tile tile(String written) {
        int cut = written.indexOf('-');
        return new Regency.Tile(
                Integer.parseInt(written.substring(0, cut)), Integer.parseInt(written.substring(cut + 1)));
    }

    private static Word<String> code(String shape, int longest, String hint) {
        return Words.shaped(
                "-", Pattern.compile("(?=.{1," + longest + "}$)" + shape), "a code", hint + ", at most " + longest);
    }

    private static Parsed<AccentColour> accent(String written) {
        return switch (AccentColour.choose(written)) {
            case AccentChoice.Chosen(var accent) -> new Parsed.Understood<>(accent);
            case AccentChoice.NotAColour _ ->
                Words.refused(written, "not a colour", "# and six digits of 0-9 and A-F, such as \"#0B5F56\"");
            case AccentChoice.TooPale(var colour, double contrast, var nearest) ->
                new Parsed.Refused<>(String.format(
                        Locale.ROOT,
                        "%s stands out from white by %.2f:1 only, %.1f:1 is needed; the nearest that passes is %s",
                        colour,
                        Math.floor(contrast * 100) / 100,
                        AccentColour.LEAST_CONTRAST,
                        nearest.notation()));
        };
    }
}
