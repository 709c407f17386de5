package id.anjung.ui.regency;

import id.anjung.access.Permission;
import id.anjung.agency.Agencies;
import id.anjung.agreement.Agreement;
import id.anjung.agreement.AgreementStanding;
import id.anjung.agreement.Agreements;
import id.anjung.ui.shell.kit.Fact;
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

/** Describe agreements. */
@Singleton
record AgreementKind(Agreements keeping, Agencies agencies, Names names, Readers readers, Clock clock)
        implements Kind<Agreement> {
    @Override
    public String noun() {
        return "agreement";
    }

    @Override
    public String words() {
        return "regency.agreement";
    }

    @Override
    public Class<Agreement> type() {
        return Agreement.class;
    }

    @Override
    public Permission writing() {
        return Permission.MANAGE_AGENCIES;
    }

    @Override
    public List<Fact<Agreement>> facts(Reader reader) {
        var agency = names.agencies();
        return List.of(
                Fact.of("agency", (Agreement agreement) -> agency.apply(agreement.agency())),
                Fact.<Agreement>name(),
                Fact.of("type", (Agreement agreement) -> reader.say("regency.agreement.type", agreement.type())),
                Fact.of("standing", (Agreement agreement) -> reader.say("regency.agreement.is", standing(agreement))),
                Fact.of("from", (Agreement agreement) -> reader.formats().shortDate(agreement.from()))
                        .onDemand(),
                Fact.of("until", (Agreement agreement) -> reader.formats().shortDate(agreement.until())),
                Fact.of("days", (Agreement agreement) -> Weekdays.names(reader, agreement.days())),
                Fact.of("number", (Agreement agreement) -> Objects.requireNonNullElse(agreement.number(), ""))
                        .onDemand(),
                Fact.<Agreement>code().onDemand(),
                Fact.of("confirmed", (Agreement agreement) -> reader.say(agreement.confirmed()))
                        .onDemand());
    }

    @Override
    public RecordForm<Agreement> form(Reader reader) {
        return new AgreementForm(reader, words(), agencies);
    }

    @Override
    public List<Narrowing<Agreement>> narrowings() {
        return List.of(
                new Narrowing<>("berlaku", agreement -> standing(agreement).inForce()),
                new Narrowing<>("segera", agreement -> standing(agreement) == AgreementStanding.ENDING),
                new Narrowing<>("contoh", this::example));
    }

    private AgreementStanding standing(Agreement agreement) {
        return agreement.on(LocalDate.ofInstant(clock.instant(), readers.zone()));
    }

    @Override
    public boolean example(Agreement agreement) {
        return !agreement.confirmed();
    }
}
