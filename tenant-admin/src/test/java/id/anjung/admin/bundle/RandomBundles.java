package id.anjung.admin.bundle;

import id.anjung.admin.Regency;
import id.anjung.agency.AgencyLevel;
import id.anjung.agency.Turn;
import id.anjung.agreement.Agreement;
import id.anjung.agreement.AgreementType;
import id.anjung.calendar.Holiday;
import id.anjung.calendar.HolidayKind;
import id.anjung.calendar.OpeningKind;
import id.anjung.calendar.Session;
import id.anjung.calendar.Validity;
import id.anjung.catalog.Fee;
import id.anjung.catalog.Handling;
import id.anjung.catalog.ProcessingTime;
import id.anjung.catalog.ServiceChannel;
import id.anjung.catalog.ServiceKind;
import id.anjung.catalog.ServiceTerms;
import id.anjung.setting.AccentColour;
import id.anjung.setting.Colour;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingType;
import id.anjung.tenancy.TenantId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Make up bundles that obey the format and are otherwise as strange as can be. */
final class RandomBundles {
    private static final List<String> PIECES = List.of(
            "Loket",
            "é",
            "印",
            "😀",
            "\"",
            "'",
            ":",
            ": ",
            "#",
            " #",
            "- ",
            "-",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "~",
            "null",
            "true",
            "no",
            "0x1F",
            "012",
            "1e3",
            "2026-01-01",
            "12:30",
            "\n",
            "\n\n",
            "\t",
            "\\",
            "  ",
            "<<",
            "=",
            "...",
            "---",
            "\u00a0",
            "\u2028",
            "\u0085",
            "\r",
            "\u0007",
            "\ufeff",
            "Rp30.000");
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Asia/Makassar"), ZoneId.of("Asia/Jakarta"), ZoneId.of("Asia/Jayapura"));

    private final Random random;

    RandomBundles(long seed) {
        this.random = new Random(seed);
    }

    MppBundle mpp() {
        var sites = some(1, 2, this::site);
        var agencies = some(1, 4, this::agency);
        return new MppBundle(
                new TenantEntry(new TenantId("63" + (10 + random.nextInt(89))), "slug-" + random.nextInt(9), name()),
                new BrandingEntry(name(), maybe(name()), accent()),
                sites,
                agencies,
                some(0, 3, i -> service(i, oneOf(agencies).code())),
                some(0, 4, i -> counter(i, oneOf(sites), agencies)),
                some(
                        0,
                        3,
                        i -> holiday(
                                i,
                                oneOf(List.of(HolidayKind.LOCAL, HolidayKind.OBSERVANCE)),
                                maybe(sites.getFirst().code()))),
                some(0, 3, i -> agreement(i, oneOf(agencies).code())),
                settings(key -> true));
    }

    private Agreement agreement(int i, String agency) {
        var from = LocalDate.ofEpochDay(20_000 + random.nextInt(2_000));
        return new Agreement(
                "pks-" + i,
                name(),
                maybe("119/" + i + "/PKS"),
                oneOf(List.of(AgreementType.values())),
                agency,
                from,
                from.plusDays(random.nextInt(900)),
                flag() ? List.of() : List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                flag());
    }

    private Map<SettingKey, String> settings(Predicate<SettingKey> allowed) {
        var decided = new EnumMap<SettingKey, String>(SettingKey.class);
        Stream.of(SettingKey.values())
                .filter(allowed)
                .filter(key -> flag())
                .forEach(key -> decided.put(key, value(key.type())));
        return decided;
    }

    private String value(SettingType type) {
        return switch (type) {
            case SettingType.Whole(int least, int most) -> "" + (least + random.nextInt(most - least + 1));
            case SettingType.Flag flag -> "" + flag();
            case SettingType.Choice(var words) -> oneOf(words);
            case SettingType.Line line -> flag() ? "" : line(limited(line.longest()));
        };
    }

    ProvinceBundle province() {
        var agencies = some(1, 3, this::model);
        return new ProvinceBundle(
                new ProvinceEntry("63", name(), name(), 1 + random.nextInt(9_000_000), oneOf(ZONES)),
                hours(),
                some(
                        0,
                        3,
                        i -> new RegencyEntry(
                                new TenantId("630" + i),
                                name(),
                                name(),
                                1 + random.nextInt(9_000_000),
                                "slug" + i,
                                flag(),
                                random.nextBoolean() ? new Regency.Tile(i + 1, 1 + random.nextInt(99)) : null)),
                some(0, 3, i -> holiday(i, oneOf(List.of(HolidayKind.NATIONAL, HolidayKind.COLLECTIVE_LEAVE)), null)),
                agencies,
                some(0, 3, i -> service(i, oneOf(agencies).code())));
    }

    private SiteEntry site(int i) {
        return new SiteEntry(
                "site-" + i + "-" + "x".repeat(1 + random.nextInt(17)),
                name(),
                line(limited(400)),
                oneOf(ZONES),
                some(1, 3, z -> new ZoneEntry("zone-" + z, name(), flag())),
                hours(),
                provenance());
    }

    /** One base week, and perhaps some weeks that replace it, one after the other. */
    private List<HoursEntry> hours() {
        var first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        var base = new Validity(maybe(first), maybe(first.plusDays(random.nextInt(900))));
        var all = new ArrayList<>(List.of(new HoursEntry(name(), OpeningKind.BASE, base, week(), provenance())));
        for (int i = random.nextInt(3); i > 0; i--) {
            var validity = new Validity(first.plusDays(40L * i), first.plusDays(40L * i + random.nextInt(40)));
            all.add(new HoursEntry(
                    name(), oneOf(List.of(OpeningKind.RAMADAN, OpeningKind.SPECIAL)), validity, week(), provenance()));
        }
        return List.copyOf(all);
    }

    private List<DayHours> week() {
        var split = 1 + random.nextInt(6);
        var opened = Stream.concat(sessions().stream(), Stream.of(new Session(LocalTime.of(5, 0), LocalTime.of(5, 59))))
                .sorted(Comparator.comparing(Session::open))
                .toList();
        var days = Arrays.asList(DayOfWeek.values());
        return List.of(
                new DayHours(List.copyOf(days.subList(0, split)), opened, provenance()),
                new DayHours(List.copyOf(days.subList(split, 7)), sessions(), provenance()));
    }

    private List<Session> sessions() {
        return some(0, 3, i -> {
            var open = LocalTime.of(7 + 3 * i, random.nextInt(60));
            return new Session(open, open.plusMinutes(1 + random.nextInt(120)));
        });
    }

    private AgencyEntry agency(int i) {
        return new AgencyEntry(
                model(i),
                new Attendance(days(), flag()),
                maybe("X" + (char) ('A' + i)),
                settings(SettingKey::forAgencies),
                provenance());
    }

    private AgencyModel model(int i) {
        return new AgencyModel("agency-" + i, name(), label(), oneOf(List.of(AgencyLevel.values())));
    }

    private ServiceEntry service(int i, String agency) {
        var unit = maybe(oneOf(List.of(ProcessingTime.Unit.values())));
        return new ServiceEntry(
                "SERVICE_" + i,
                name(),
                agency,
                new Handling(oneOf(List.of(ServiceKind.values())), some(1, 5, n -> ServiceChannel.values()[n])),
                new ServiceTerms(
                        some(0, 4, n -> limited(290, n + " ")),
                        new ProcessingTime(text(), unit == null ? null : 1 + random.nextInt(10_000), unit),
                        new Fee(text(), maybe(random.nextLong(1_000_000_000))),
                        text()),
                provenance());
    }

    private CounterEntry counter(int i, SiteEntry site, List<AgencyEntry> agencies) {
        var served = agencies.stream()
                .map(AgencyEntry::code)
                .limit(1 + random.nextInt(agencies.size()))
                .toList();
        var turns = served.size() > 1 && flag()
                ? List.of(new Turn(served.getFirst(), List.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.SUNDAY)))
                : List.<Turn>of();
        return new CounterEntry(
                site.code(),
                "A-" + i,
                maybe(name()),
                oneOf(site.zones()).code(),
                served,
                served.size() > 1,
                turns,
                flag());
    }

    private HolidayEntry holiday(int i, HolidayKind kind, @Nullable String site) {
        return new HolidayEntry(
                new Holiday(LocalDate.of(2026, 1 + i, 1 + random.nextInt(28)), name(), kind), site, provenance());
    }

    private Provenance provenance() {
        return new Provenance(flag(), maybe(text()));
    }

    private AccentColour accent() {
        return AccentColour.nearestPassing(new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
    }

    private List<DayOfWeek> days() {
        var days = Arrays.stream(DayOfWeek.values()).filter(_ -> flag()).toList();
        return days.isEmpty() ? List.of(DayOfWeek.SUNDAY) : days;
    }

    private String label() {
        return line(limited(40));
    }

    private String name() {
        return line(limited(60));
    }

    private String text() {
        return limited(300);
    }

    private String limited(int longest) {
        return limited(longest, "");
    }

    private String limited(int longest, String start) {
        var text = new StringBuilder(start);
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(random.nextInt(3) == 0 ? "x" : oneOf(PIECES));
        }
        if (random.nextInt(9) == 0) {
            text.append(" and so on".repeat(longest / 10));
        }
        var stripped = text.substring(0, Math.min(longest, text.length())).strip();
        return stripped.isEmpty() || Character.isHighSurrogate(stripped.charAt(stripped.length() - 1)) ? "y" : stripped;
    }

    private static String line(String text) {
        return text.replaceAll("\\R", "+");
    }

    private boolean flag() {
        return random.nextBoolean();
    }

    private <T> @Nullable T maybe(T value) {
        return flag() ? value : null;
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(int least, int most, IntFunction<T> make) {
        return IntStream.range(0, least + random.nextInt(most - least + 1))
                .mapToObj(make)
                .toList();
    }
}
