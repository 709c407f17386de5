package id.anjung.ui.regency;

import id.anjung.access.Permission;
import id.anjung.agency.Sites;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.DaysOff;
import id.anjung.register.PageRequest.Sort;
import id.anjung.ui.shell.kit.Fact;
import id.anjung.ui.shell.kit.Fact.Place;
import id.anjung.ui.shell.kit.Kind;
import id.anjung.ui.shell.kit.Narrowing;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.Readers;
import id.anjung.ui.shell.kit.RecordForm;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Describe holidays and other special days. */
@Singleton
record DayOffKind(DaysOff keeping, Sites sites, Names names, Readers readers, Clock clock) implements Kind<DayOff> {
    @Override
    public String noun() {
        return "holiday";
    }

    @Override
    public String words() {
        return "regency.holiday";
    }

    @Override
    public Class<DayOff> type() {
        return DayOff.class;
    }

    @Override
    public Permission writing() {
        return Permission.MANAGE_CALENDAR;
    }

    @Override
    public List<Fact<DayOff>> facts(Reader reader) {
        var site = names.sites();
        return List.of(
                new Fact<>(
                        "date",
                        day -> reader.formats().date(day.date()),
                        List.of(Sort.BY_CODE, Sort.BY_CODE_DOWN),
                        Place.USUALLY),
                Fact.<DayOff>name(),
                Fact.of("kind", (DayOff day) -> reader.say("regency.dayoff", day.kind())),
                Fact.of(
                        "site",
                        (DayOff day) -> Optional.ofNullable(day.site())
                                .map(site)
                                .orElse(reader.say("regency.holiday.everywhere"))),
                Fact.of("confirmed", (DayOff day) -> reader.say(day.confirmed()))
                        .onDemand(),
                Fact.of("source", (DayOff day) -> Objects.requireNonNullElse(day.source(), ""))
                        .onDemand());
    }

    @Override
    public RecordForm<DayOff> form(Reader reader) {
        return new DayOffForm(reader, words(), sites);
    }

    @Override
    public List<Narrowing<DayOff>> narrowings() {
        return List.of(
                new Narrowing<>("mendatang", day -> !day.date().isBefore(today())),
                new Narrowing<>("contoh", this::example));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), readers.zone());
    }

    @Override
    public boolean example(DayOff day) {
        return !day.confirmed();
    }
}
