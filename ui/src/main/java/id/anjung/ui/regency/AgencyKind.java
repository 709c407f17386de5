package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import id.anjung.access.Permission;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.agency.AgencySheets;
import id.anjung.agency.Liaisons;
import id.anjung.audit.AuditTrail;
import id.anjung.ui.shell.kit.Fact;
import id.anjung.ui.shell.kit.Kind;
import id.anjung.ui.shell.kit.Narrowing;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import id.anjung.ui.shell.kit.SheetButton;
import id.anjung.ui.shell.kit.Sheets;
import id.anjung.ui.shell.kit.Side;
import id.anjung.ui.shell.kit.Writing;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Describe agencies. */
@Singleton
record AgencyKind(Agencies keeping, AgencySheets sheets, Liaisons liaisons, AuditTrail trail) implements Kind<Agency> {
    @Override
    public String noun() {
        return "agency";
    }

    @Override
    public String words() {
        return "regency.agency";
    }

    @Override
    public Class<Agency> type() {
        return Agency.class;
    }

    @Override
    public Permission writing() {
        return Permission.MANAGE_AGENCIES;
    }

    @Override
    public List<Fact<Agency>> facts(Reader reader) {
        return List.of(
                Fact.of("shortName", Agency::shortName),
                Fact.<Agency>name(),
                Fact.<Agency>code().onDemand(),
                Fact.of("level", agency -> reader.say("regency.level", agency.level())),
                Fact.of("days", agency -> Weekdays.names(reader, agency.days())),
                Fact.of(
                                "letters",
                                (Agency agency) -> Optional.ofNullable(agency.letters())
                                        .orElseGet(() -> reader.say("regency.agency.letters.free")))
                        .onDemand(),
                Fact.of("confirmed", (Agency agency) -> reader.say(agency.confirmed()))
                        .onDemand(),
                Fact.of("daysConfirmed", (Agency agency) -> reader.say(agency.daysConfirmed()))
                        .onDemand(),
                Fact.of("source", (Agency agency) -> Objects.requireNonNullElse(agency.source(), ""))
                        .onDemand());
    }

    @Override
    public RecordForm<Agency> form(Reader reader) {
        return new AgencyForm(reader, words());
    }

    @Override
    public List<Side<Agency>> sides(Reader reader) {
        return Writing.readable(Permission.READ_PERSONS)
                ? List.of(new LiaisonSide(liaisons, trail, reader))
                : List.of();
    }

    @Override
    public Stream<Component> tools(Reader reader, Runnable refresh) {
        var given = new Sheets(sheets::take, sheets::csv);
        return Writing.allowed(writing())
                ? Stream.of(new SheetButton(reader, given, "instansi.csv", refresh))
                : Stream.empty();
    }

    @Override
    public List<Narrowing<Agency>> narrowings() {
        return List.of(new Narrowing<>("contoh", this::example));
    }

    @Override
    public boolean example(Agency agency) {
        return !agency.sure();
    }
}
