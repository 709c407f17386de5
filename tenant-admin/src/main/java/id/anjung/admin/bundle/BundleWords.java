package id.anjung.admin.bundle;

import id.anjung.admin.Declarer;
import id.anjung.admin.Regency;
import id.anjung.admin.Stage;
import id.anjung.admin.bundle.yaml.Choice;
import id.anjung.admin.bundle.yaml.Parsed;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.admin.bundle.yaml.Word;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.agency.AgencyLevel;
import id.anjung.agency.Site;
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
                    "0000",
                    Pattern.compile("\\d{4}"),
                    Phrase.of("a region code", "kode wilayah"),
                    Phrase.of("four digits, such as 6309", "empat angka, misalnya 6309"))
            .map(TenantId::new);
    static final Word<String> PROVINCE = Words.shaped(
            "00", Pattern.compile("\\d{2}"), Phrase.plain("a province's code"), Phrase.plain("two digits, such as 63"));
    static final Word<Regency.Tile> TILE = Words.shaped(
                    "1-1",
                    Pattern.compile("[1-9]\\d?-[1-9]\\d?"),
                    Phrase.plain("a place on the map"),
                    Phrase.plain("column-row, such as 4-1"))
            .map(BundleWords::tile);
    static final Word<String> SLUG = code(
            "[a-z][a-z0-9]*(-[a-z0-9]+)*",
            40,
            Phrase.of("small letters, such as tabalong", "huruf kecil, misalnya tabalong"));
    static final Word<String> AGENCY_CODE = code(
            "[a-z0-9][a-z0-9._-]*",
            40,
            Phrase.of("small letters, such as disdukcapil", "huruf kecil, misalnya disdukcapil"));
    /** The code of any other record. */
    static final Word<String> RECORD_CODE = code(
            "[A-Za-z0-9][A-Za-z0-9._-]*",
            40,
            Phrase.of("letters and digits, such as KTP_NEW or 12", "huruf dan angka, misalnya KTP_NEW atau 12"));

    static final Word<String> SITE_CODE = code(
            "[A-Za-z0-9][A-Za-z0-9._-]*",
            Site.LONGEST_CODE,
            Phrase.of("letters and digits, such as utama", "huruf dan angka, misalnya utama"));
    static final Word<String> LETTERS = Words.shaped(
            "A",
            Pattern.compile("[A-Z]{1,3}"),
            Phrase.of("letters of a number", "huruf nomor"),
            Phrase.of("one to three capitals, such as A", "satu sampai tiga huruf besar, misalnya A"));
    static final Word<String> USERNAME = Words.shaped(
            "-",
            Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*"),
            Phrase.plain("a username"),
            Phrase.plain("small letters, such as tabalong.admin"));
    static final Word<String> EMAIL = Words.shaped(
            "-",
            Pattern.compile("[^@\\s]+@[^@\\s]+\\.[a-z]+"),
            Phrase.plain("an e-mail address"),
            Phrase.plain("name@domain"));

    static final Choice<AgencyLevel> LEVEL = Choice.of(
            Phrase.of("a level", "tingkat"),
            Phrase.of(
                    "P (regency), V (province), K (central), Y (court) or B (company)",
                    "P (daerah), V (provinsi), K (vertikal), Y (peradilan), atau B (badan usaha)"),
            AgencyLevel.class,
            AgencyLevel::letter);
    static final Choice<DayOfWeek> WEEKDAY = Choice.of(
            Phrase.of("a weekday", "hari"),
            Phrase.plain("mon…sun"),
            DayOfWeek.class,
            day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT));
    static final Choice<ServiceKind> SERVICE_KIND =
            Choice.of(Phrase.of("a kind of service", "jenis layanan"), ServiceKind.class);
    static final Choice<ServiceChannel> CHANNEL = Choice.of(Phrase.of("a channel", "saluran"), ServiceChannel.class);
    static final Choice<ProcessingTime.Unit> TIME_UNIT =
            Choice.of(Phrase.of("a unit of time", "satuan waktu"), ProcessingTime.Unit.class);
    static final Choice<OpeningKind> OPENING_KIND =
            Choice.of(Phrase.of("a kind of hours", "jenis jam"), OpeningKind.class);
    static final Choice<HolidayKind> HOLIDAY_OF_PROVINCE = Choice.among(
            Phrase.plain("a kind of holiday of the province"), HolidayKind.NATIONAL, HolidayKind.COLLECTIVE_LEAVE);
    static final Choice<HolidayKind> HOLIDAY_OF_REGENCY = Choice.among(
            Phrase.of("a kind of holiday of a regency", "jenis hari libur daerah"),
            HolidayKind.LOCAL,
            HolidayKind.OBSERVANCE);

    static final Choice<AgreementType> AGREEMENT_TYPE =
            Choice.of(Phrase.of("a kind of agreement", "jenis perjanjian"), AgreementType.class);

    static final Choice<Stage> STAGE = Choice.of(Phrase.plain("a stage"), Stage.class);
    static final Choice<Declarer> DECLARER = Choice.of(Phrase.plain("somebody who declares"), Declarer.class);

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

    private static Word<String> code(String shape, int longest, Phrase hint) {
        return Words.shaped(
                "-",
                Pattern.compile("(?=.{1," + longest + "}$)" + shape),
                Phrase.of("a code", "kode"),
                Phrase.of(hint.english() + ", at most %d", hint.indonesian() + ", paling banyak %d huruf", longest));
    }

    private static Parsed<AccentColour> accent(String written) {
        return switch (AccentColour.choose(written)) {
            case AccentChoice.Chosen(var accent) -> new Parsed.Understood<>(accent);
            case AccentChoice.NotAColour _ ->
                Words.refused(
                        written,
                        Phrase.of("not a colour", "bukan warna"),
                        Phrase.of(
                                "# and six digits of 0-9 and A-F, such as \"#0B5F56\"",
                                "# dan enam angka 0-9 dan A-F, misalnya \"#0B5F56\""));
            case AccentChoice.TooPale(var colour, double contrast, var nearest) ->
                new Parsed.Refused<>(Phrase.of(
                        "%s stands out from white by %.2f:1 only, %.1f:1 is needed; the nearest that passes is %s",
                        "kontras %s terhadap putih hanya %.2f:1, perlu %.1f:1; warna terdekat yang memenuhi %s",
                        colour,
                        Math.floor(contrast * 100) / 100,
                        AccentColour.LEAST_CONTRAST,
                        nearest.notation()));
        };
    }
}
