package id.anjung.admin.bundle;

import id.anjung.admin.Regency;
import id.anjung.agency.Agency;
import id.anjung.agency.AgencyLevel;
import id.anjung.agency.Counter;
import id.anjung.agency.Site;
import id.anjung.agency.Turn;
import id.anjung.agency.Zone;
import id.anjung.agreement.Agreement;
import id.anjung.agreement.AgreementType;
import id.anjung.calendar.Dates;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.Evidence;
import id.anjung.calendar.HolidayKind;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.OpeningKind;
import id.anjung.calendar.Times;
import id.anjung.catalog.Fee;
import id.anjung.catalog.Handling;
import id.anjung.catalog.ProcessingTime;
import id.anjung.catalog.Service;
import id.anjung.catalog.ServiceChannel;
import id.anjung.catalog.ServiceKind;
import id.anjung.catalog.ServiceTerms;
import id.anjung.setting.AccentColour;
import id.anjung.setting.Branding;
import id.anjung.setting.Colour;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingType;
import id.anjung.standard.Component;
import id.anjung.standard.ServiceStandard;
import id.anjung.tenancy.TenantId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Make up bundles that obey the format and are otherwise as strange as can be. */
final class RandomBundles {
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Asia/Makassar"), ZoneId.of("Asia/Jakarta"), ZoneId.of("Asia/Jayapura"));

    private final Random random;
    private final RandomWords words;

    RandomBundles(long seed) {
        this.random = new Random(seed);
        this.words = new RandomWords(random);
    }

    MppBundle mpp() {
        var sites = some(1, 2, this::site);
        var agencies = some(1, 4, this::agency);
        var services = some(0, 3, i -> service(i, oneOf(agencies).code()));
        return new MppBundle(
                new TenantEntry(
                        new TenantId("63" + (10 + random.nextInt(89))), "slug-" + random.nextInt(9), words.name()),
                new Branding(Branding.CODE, words.name(), flag() ? words.name() : "", accent().notation()),
                sites,
                hours(sites),
                agencies,
                services,
                some(0, 4, i -> counter(i, oneOf(sites), agencies)),
                some(
                        0,
                        3,
                        i -> holiday(
                                i,
                                oneOf(List.of(HolidayKind.LOCAL, HolidayKind.OBSERVANCE)),
                                maybe(sites.getFirst().code()))),
                some(0, 3, i -> agreement(i, oneOf(agencies).code())),
                services.stream().map(service -> standard(service.code())).toList(),
                new Decisions(settings(key -> true), decisions(agencies)));
    }

    private Map<String, Map<SettingKey, String>> decisions(List<Agency> agencies) {
        return agencies.stream().collect(Collectors.toMap(Agency::code, agency -> settings(SettingKey::forAgencies)));
    }

    private List<OpeningHours> hours(List<Site> sites) {
        var codes = new HoursCodes();
        return sites.stream()
                .flatMap(site -> hours(site.code(), codes).stream())
                .toList();
    }

    private Agreement agreement(int i, String agency) {
        var from = LocalDate.ofEpochDay(20_000 + random.nextInt(2_000));
        return new Agreement(
                "pks-" + i,
                words.name(),
                maybe("119/" + i + "/PKS"),
                oneOf(List.of(AgreementType.values())),
                agency,
                from,
                from.plusDays(random.nextInt(900)),
                flag() ? List.of() : List.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                flag());
    }

    /** What was published is not changed any more, so it has a code and a day that no other bundle has. */
    private ServiceStandard standard(String service) {
        boolean published = flag();
        var decided = LocalDate.ofEpochDay(20_000 + random.nextInt(1_000_000));
        var components = Stream.of(Component.values())
                .filter(component -> published && component.delivery() || flag())
                .collect(Collectors.toMap(Function.identity(), component -> words.limited(400)));
        return new ServiceStandard(
                published ? "std-" + Math.abs(random.nextLong()) : "draft-" + service,
                words.name(),
                service,
                published || flag() ? "188.45/" + random.nextInt(99) : null,
                published || flag() ? decided : null,
                published ? decided.plusDays(random.nextInt(90)) : null,
                published,
                components);
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
            case SettingType.Line line -> flag() ? "" : RandomWords.line(words.limited(line.longest()));
        };
    }

    ProvinceBundle province() {
        var agencies = some(1, 3, this::model);
        var services = some(0, 3, i -> service(i, oneOf(agencies).code()));
        return new ProvinceBundle(
                new ProvinceEntry("63", words.name(), words.name(), 1 + random.nextInt(9_000_000), oneOf(ZONES)),
                hours("", new HoursCodes()),
                some(
                        0,
                        3,
                        i -> new RegencyEntry(
                                new TenantId("630" + i),
                                words.name(),
                                words.name(),
                                1 + random.nextInt(9_000_000),
                                "slug" + i,
                                flag(),
                                random.nextBoolean() ? new Regency.Tile(i + 1, 1 + random.nextInt(99)) : null)),
                some(0, 3, i -> holiday(i, oneOf(List.of(HolidayKind.NATIONAL, HolidayKind.COLLECTIVE_LEAVE)), null)),
                agencies,
                services,
                some(0, 3, i -> model(services)));
    }

    private StandardEntry model(List<Service> services) {
        var components = Stream.of(Component.values())
                .filter(component -> component == Component.FEE || flag())
                .collect(Collectors.toMap(Function.identity(), component -> words.limited(400)));
        var some = services.stream().map(Service::code).filter(code -> flag()).toList();
        return new StandardEntry(some, components, flag(), words.text());
    }

    private Site site(int i) {
        return new Site(
                "site-" + i + "-" + "x".repeat(1 + random.nextInt(17)),
                words.name(),
                RandomWords.line(words.limited(400)),
                oneOf(ZONES).getId(),
                some(1, 3, z -> new Zone("zone-" + z, words.name(), flag())),
                flag(),
                maybe(words.text()));
    }

    /** One base week, and perhaps some weeks that replace it, one after the other. */
    private List<OpeningHours> hours(String site, HoursCodes codes) {
        var first = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        var base = new Dates(maybe(first), maybe(first.plusDays(random.nextInt(900))));
        var all = new ArrayList<>(List.of(hours(site, codes, OpeningKind.BASE, base)));
        for (int i = random.nextInt(3); i > 0; i--) {
            var validity = new Dates(first.plusDays(40L * i), first.plusDays(40L * i + random.nextInt(40)));
            all.add(hours(site, codes, oneOf(List.of(OpeningKind.RAMADAN, OpeningKind.SPECIAL)), validity));
        }
        return List.copyOf(all);
    }

    private OpeningHours hours(String site, HoursCodes codes, OpeningKind kind, Dates validity) {
        var name = words.name();
        var derived = codes.of(site, name);
        var code = derived.isEmpty() || flag() ? "jam-" + Math.abs(random.nextLong()) : derived;
        codes.take(code);
        var evidence = new EnumMap<DayOfWeek, Evidence>(DayOfWeek.class);
        Stream.of(DayOfWeek.values())
                .filter(day -> flag())
                .forEach(day -> evidence.put(day, new Evidence(flag(), maybe(words.text()))));
        return new OpeningHours(code, name, site, kind, validity, week(), flag(), maybe(words.text()), evidence);
    }

    private Map<DayOfWeek, List<Times>> week() {
        var week = new EnumMap<DayOfWeek, List<Times>>(DayOfWeek.class);
        var often = sessions();
        Stream.of(DayOfWeek.values()).forEach(day -> week.put(day, flag() ? often : sessions()));
        week.put(DayOfWeek.TUESDAY, List.of(new Times(LocalTime.of(5, 0), LocalTime.of(5, 59))));
        return week;
    }

    private List<Times> sessions() {
        return some(0, 3, i -> {
            var open = LocalTime.of(7 + 3 * i, random.nextInt(60));
            return new Times(open, open.plusMinutes(1 + random.nextInt(120)));
        });
    }

    private Agency agency(int i) {
        var model = model(i);
        return new Agency(
                model.code(),
                model.name(),
                model.shortName(),
                model.level(),
                days(),
                flag(),
                maybe("X" + (char) ('A' + i)),
                flag(),
                maybe(words.text()));
    }

    private AgencyModel model(int i) {
        return new AgencyModel("agency-" + i, words.name(), words.label(), oneOf(List.of(AgencyLevel.values())));
    }

    private Service service(int i, String agency) {
        var unit = maybe(oneOf(List.of(ProcessingTime.Unit.values())));
        return new Service(
                "SERVICE_" + i,
                words.name(),
                agency,
                new Handling(oneOf(List.of(ServiceKind.values())), some(1, 5, n -> ServiceChannel.values()[n])),
                new ServiceTerms(
                        some(0, 4, n -> words.limited(290, n + " ")),
                        new ProcessingTime(words.text(), unit == null ? null : 1 + random.nextInt(10_000), unit),
                        new Fee(words.text(), maybe(random.nextLong(1_000_000_000))),
                        words.text()),
                flag(),
                flag() ? "" : words.text());
    }

    private Counter counter(int i, Site site, List<Agency> agencies) {
        var served = agencies.stream()
                .map(Agency::code)
                .limit(1 + random.nextInt(agencies.size()))
                .toList();
        var turns = served.size() > 1 && flag()
                ? List.of(new Turn(
                        served.getFirst(), List.of(oneOf(agencies.getFirst().days()))))
                : List.<Turn>of();
        return new Counter(
                "A-" + i,
                flag() ? words.name() : "Loket A-" + i,
                site.code(),
                oneOf(site.zones()).code(),
                served,
                served.size() > 1,
                turns,
                flag());
    }

    private DayOff holiday(int i, HolidayKind kind, @Nullable String site) {
        var date = LocalDate.of(2026, 1 + i, 1 + random.nextInt(28));
        var day = site == null
                ? DayOff.on(date, words.name(), kind, flag())
                : DayOff.at(site, date, words.name(), kind, flag());
        return day.from(maybe(words.text()));
    }

    private AccentColour accent() {
        return AccentColour.nearestPassing(new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
    }

    private List<DayOfWeek> days() {
        var days = Arrays.stream(DayOfWeek.values()).filter(_ -> flag()).toList();
        return days.isEmpty() ? List.of(DayOfWeek.SUNDAY) : days;
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
