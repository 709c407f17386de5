package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import id.anjung.access.Permission;
import id.anjung.agency.Agencies;
import id.anjung.agency.Counter;
import id.anjung.agency.CounterSheets;
import id.anjung.agency.Counters;
import id.anjung.agency.Sites;
import id.anjung.ui.shell.kit.Fact;
import id.anjung.ui.shell.kit.Kind;
import id.anjung.ui.shell.kit.Narrowing;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import id.anjung.ui.shell.kit.SheetButton;
import id.anjung.ui.shell.kit.Sheets;
import id.anjung.ui.shell.kit.Writing;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describe counters. */
@Singleton
record CounterKind(Counters keeping, CounterSheets sheets, Sites sites, Agencies agencies, Names names)
        implements Kind<Counter> {
    @Override
    public String noun() {
        return "counter";
    }

    @Override
    public String words() {
        return "regency.counter";
    }

    @Override
    public Class<Counter> type() {
        return Counter.class;
    }

    @Override
    public Permission writing() {
        return Permission.MANAGE_COUNTERS;
    }

    @Override
    public List<Fact<Counter>> facts(Reader reader) {
        var agency = names.agencies();
        var site = names.sites();
        var zone = names.zones();
        return List.of(
                Fact.<Counter>code(),
                Fact.<Counter>name(),
                Fact.of(
                        "agencies",
                        counter -> counter.agencies().stream().map(agency).collect(Collectors.joining(", "))),
                Fact.of("zone", counter -> zone.apply(counter.site(), counter.zone())),
                Fact.of("site", (Counter counter) -> site.apply(counter.site())).onDemand(),
                Fact.of("shared", (Counter counter) -> reader.say(counter.shared()))
                        .onDemand(),
                Fact.of(
                                "turns",
                                (Counter counter) -> counter.turns().stream()
                                        .map(turn -> agency.apply(turn.agency()) + ": "
                                                + Weekdays.names(reader, turn.days()))
                                        .collect(Collectors.joining("; ")))
                        .onDemand(),
                Fact.of("confirmed", (Counter counter) -> reader.say(counter.confirmed()))
                        .onDemand());
    }

    @Override
    public RecordForm<Counter> form(Reader reader) {
        return new CounterForm(reader, words(), sites, agencies);
    }

    @Override
    public List<Narrowing<Counter>> narrowings() {
        return List.of(new Narrowing<>("bersama", Counter::shared));
    }

    @Override
    public Stream<Component> tools(Reader reader, Runnable refresh) {
        var given = new Sheets(sheets::take, sheets::csv);
        return Writing.allowed(writing())
                ? Stream.of(new SheetButton(reader, given, "loket.csv", refresh))
                : Stream.empty();
    }
}
