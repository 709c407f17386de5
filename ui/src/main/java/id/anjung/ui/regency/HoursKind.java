package id.anjung.ui.regency;

import id.anjung.access.Permission;
import id.anjung.agency.Sites;
import id.anjung.calendar.Dates;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.OpeningTimes;
import id.anjung.ui.shell.kit.Fact;
import id.anjung.ui.shell.kit.Kind;
import id.anjung.ui.shell.kit.Narrowing;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Describe opening hours. */
@Singleton
record HoursKind(OpeningTimes keeping, Sites sites, Names names) implements Kind<OpeningHours> {
    @Override
    public String noun() {
        return "hours";
    }

    @Override
    public String words() {
        return "regency.hours";
    }

    @Override
    public Class<OpeningHours> type() {
        return OpeningHours.class;
    }

    @Override
    public Permission writing() {
        return Permission.MANAGE_CALENDAR;
    }

    @Override
    public List<Fact<OpeningHours>> facts(Reader reader) {
        var site = names.sites();
        return List.of(
                Fact.<OpeningHours>name(),
                Fact.<OpeningHours>code().onDemand(),
                Fact.of("kind", (OpeningHours hours) -> reader.say("regency.opening", hours.kind())),
                Fact.of("validity", (OpeningHours hours) -> dates(reader, hours.validity())),
                Fact.of("week", (OpeningHours hours) -> Week.words(reader, hours.week())),
                Fact.of("site", (OpeningHours hours) -> site.apply(hours.site())),
                Fact.of("confirmed", (OpeningHours hours) -> reader.say(hours.sure()))
                        .onDemand(),
                Fact.of("source", (OpeningHours hours) -> Objects.requireNonNullElse(hours.source(), ""))
                        .onDemand());
    }

    private static String dates(Reader reader, Dates dates) {
        var from = dates.from() == null ? "" : reader.formats().shortDate(dates.from());
        var until = dates.until() == null ? "" : reader.formats().shortDate(dates.until());
        if (from.isEmpty() && until.isEmpty()) {
            return reader.say("regency.hours.always");
        }
        return until.isEmpty() ? reader.say("regency.hours.from", from) : from + " – " + until;
    }

    @Override
    public RecordForm<OpeningHours> form(Reader reader) {
        return new HoursForm(reader, words(), sites);
    }

    @Override
    public List<Narrowing<OpeningHours>> narrowings() {
        return List.of(new Narrowing<>("contoh", this::example));
    }

    @Override
    public boolean example(OpeningHours hours) {
        return !hours.sure();
    }
}
