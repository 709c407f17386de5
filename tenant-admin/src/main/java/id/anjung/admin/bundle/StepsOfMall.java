package id.anjung.admin.bundle;

import static java.util.stream.Collectors.toMap;

import id.anjung.agency.Agency;
import id.anjung.agency.Site;
import id.anjung.calendar.OpeningHours;
import id.anjung.register.Entry;
import id.anjung.register.Keeping;
import id.anjung.register.Outcome;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingSheet;
import id.anjung.setting.level.Settings;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** List the steps from one configuration of the bound mall to another, what others refer to first. */
@Singleton
class StepsOfMall {
    private final MallRegisters registers;
    private final Settings settings;

    StepsOfMall(MallRegisters registers, Settings settings) {
        this.registers = registers;
        this.settings = settings;
    }

    List<Step> between(MppBundle now, MppBundle wanted) {
        var bring = new ArrayList<Step>();
        var take = new ArrayList<Step>();
        each("sites", registers.sites(), now.sites(), wanted.sites(), StepsOfMall::withZonesOfBoth)
                .into(bring, take);
        each("agencies", registers.agencies(), now.agencies(), wanted.agencies(), StepsOfMall::withoutLetters)
                .into(bring, take);
        hours(now.hours(), wanted.hours()).into(bring, take);
        each("services", registers.services(), now.services(), wanted.services(), null)
                .into(bring, take);
        each("counters", registers.counters(), now.counters(), wanted.counters(), null)
                .into(bring, take);
        each("holidays", registers.holidays(), now.holidays(), wanted.holidays(), null)
                .into(bring, take);
        each("agreements", registers.agreements(), now.agreements(), wanted.agreements(), null)
                .into(bring, take);
        each("standards", registers.standards(), now.standards(), wanted.standards(), null)
                .into(bring, take);
        each("branding", registers.brandings(), List.of(now.branding()), List.of(wanted.branding()), null)
                .into(bring, take);
        return Stream.of(bring, take.reversed(), decisions(now.decisions(), wanted))
                .flatMap(List::stream)
                .toList();
    }

    /** Hold what is to be brought and what is to be taken away. */
    private record Moves(List<Step> bring, List<Step> take) {
        void into(List<Step> allBring, List<Step> allTake) {
            allBring.addAll(bring);
            allTake.addAll(take);
        }
    }

    /** Of two hours that change places, one is out of use for a moment. */
    private Moves hours(List<OpeningHours> now, List<OpeningHours> wanted) {
        var plain = each("hours", registers.hours(), now, wanted, null);
        var codes = now.stream().map(Entry::code).toList();
        var bring = plain.bring().stream()
                .map(step -> codes.stream()
                        .filter(code -> step.path().equals(path("hours", code)))
                        .findFirst()
                        .map(code ->
                                new Step(step.path(), step.attempt(), () -> Moving.retire(registers.hours(), code)))
                        .orElse(step))
                .toList();
        return new Moves(bring, plain.take());
    }

    private static <D extends Entry> Moves each(
            String part, Keeping<D> keeping, List<D> now, List<D> wanted, @Nullable BiFunction<D, D, D> between) {
        var was = now.stream().collect(toMap(Entry::code, Function.identity()));
        var will = wanted.stream().collect(toMap(Entry::code, Function.identity()));
        var bring = NaturalOrder.of(wanted).stream()
                .filter(entry -> !entry.equals(was.get(entry.code())))
                .map(entry -> new Step(
                        path(part, entry.code()),
                        () -> Moving.bring(keeping, entry),
                        room(keeping, was.get(entry.code()), entry, between)))
                .toList();
        var take = NaturalOrder.of(now).stream()
                .filter(entry -> !will.containsKey(entry.code()))
                .map(entry -> new Step(path(part, entry.code()), () -> Moving.retire(keeping, entry.code()), null))
                .toList();
        return new Moves(bring, take);
    }

    private static <D extends Entry> @Nullable Supplier<Outcome<?>> room(
            Keeping<D> keeping, @Nullable D was, D will, @Nullable BiFunction<D, D, D> between) {
        return was == null || between == null ? null : () -> Moving.bring(keeping, between.apply(was, will));
    }

    private static Site withZonesOfBoth(Site was, Site will) {
        var names = will.zones().stream().map(zone -> zone.code()).toList();
        var zones = Stream.concat(
                        will.zones().stream(), was.zones().stream().filter(zone -> !names.contains(zone.code())))
                .toList();
        return new Site(
                will.code(), will.name(), will.address(), will.timeZone(), zones, will.confirmed(), will.source());
    }

    private static Agency withoutLetters(Agency was, Agency will) {
        return was.lettered(null);
    }

    private List<Step> decisions(Decisions now, MppBundle wanted) {
        var steps = new ArrayList<Step>();
        var mall = wanted.decisions().mall();
        if (!mall.equals(now.mall())) {
            steps.add(new Step(
                    "settings",
                    () -> {
                        var sheet = settings.ofMall();
                        return settings.changeMall(sheet.revision(), different(sheet, mall));
                    },
                    null));
        }
        for (var agency : wanted.agencies()) {
            var own = wanted.decisions().of(agency.code());
            steps.add(new Step(path("agencies", agency.code()) + ".settings", () -> decided(agency.code(), own), null));
        }
        return steps;
    }

    private Outcome<?> decided(String agency, Map<SettingKey, String> own) {
        var sheet = settings.ofAgency(agency);
        if (sheet.isEmpty()) {
            return new Outcome.Missing<>();
        }
        var wanted = different(sheet.get(), own);
        return wanted.isEmpty()
                ? new Outcome.Done<>(sheet.get())
                : settings.changeAgency(agency, sheet.get().revision(), wanted);
    }

    private static List<Settings.Wanted> different(SettingSheet sheet, Map<SettingKey, String> decided) {
        return sheet.settings().stream()
                .filter(setting -> !Objects.equals(setting.own(), decided.get(setting.key())))
                .map(setting -> new Settings.Wanted(setting.key().path(), decided.get(setting.key())))
                .toList();
    }

    private static String path(String part, String code) {
        return part + "[" + code + "]";
    }
}
