package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import id.anjung.access.Permission;
import id.anjung.agency.Agencies;
import id.anjung.catalog.Service;
import id.anjung.catalog.ServiceSheets;
import id.anjung.catalog.Services;
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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Describe services. */
@Singleton
record ServiceOffer(Services keeping, ServiceSheets sheets, Agencies agencies, Names names) implements Kind<Service> {
    @Override
    public String noun() {
        return "service";
    }

    @Override
    public String words() {
        return "regency.service";
    }

    @Override
    public Class<Service> type() {
        return Service.class;
    }

    @Override
    public Permission writing() {
        return Permission.MANAGE_SERVICES;
    }

    @Override
    public List<Fact<Service>> facts(Reader reader) {
        var agency = names.agencies();
        return List.of(
                Fact.<Service>name(),
                Fact.<Service>code().onDemand(),
                Fact.of("agency", (Service service) -> agency.apply(service.agency())),
                Fact.of("terms.requirements", ServiceOffer::requirements).onDemand(),
                Fact.of(
                        "terms.time.text",
                        (Service service) -> service.terms().time().text()),
                Fact.of("terms.time.amount", (Service service) -> counted(reader, service))
                        .onDemand(),
                Fact.of(
                        "terms.fee.text",
                        (Service service) -> service.terms().fee().text()),
                Fact.of("terms.fee.rupiah", (Service service) -> rupiah(reader, service))
                        .onDemand(),
                Fact.of("terms.product", (Service service) -> service.terms().product()),
                Fact.of(
                                "handling.kind",
                                (Service service) -> reader.say(
                                        "regency.kind", service.handling().kind()))
                        .onDemand(),
                Fact.of("handling.channels", (Service service) -> channels(reader, service))
                        .onDemand(),
                Fact.of("confirmed", (Service service) -> reader.say(service.confirmed()))
                        .onDemand(),
                Fact.of("source", Service::source).onDemand());
    }

    private static String requirements(Service service) {
        return service.terms().requirements().stream()
                .map(requirement -> "• " + requirement)
                .collect(Collectors.joining("\n"));
    }

    private static String counted(Reader reader, Service service) {
        var time = service.terms().time();
        return time.amount() == null || time.unit() == null
                ? ""
                : reader.formats().count(time.amount()) + " " + reader.say("regency.unit", time.unit());
    }

    private static String rupiah(Reader reader, Service service) {
        return Optional.ofNullable(service.terms().fee().rupiah())
                .map(sum -> reader.formats().rupiah(sum))
                .orElse("");
    }

    private static String channels(Reader reader, Service service) {
        return service.handling().channels().stream()
                .map(channel -> reader.say("regency.channel", channel))
                .collect(Collectors.joining(", "));
    }

    @Override
    public RecordForm<Service> form(Reader reader) {
        return new ServiceForm(reader, words(), agencies);
    }

    @Override
    public List<Narrowing<Service>> narrowings() {
        return List.of(new Narrowing<>("contoh", this::example));
    }

    @Override
    public boolean example(Service service) {
        return !service.confirmed();
    }

    @Override
    public Stream<Component> tools(Reader reader, Runnable refresh) {
        var given = new Sheets(sheets::take, sheets::csv);
        return Writing.allowed(writing())
                ? Stream.of(new SheetButton(reader, given, "layanan.csv", refresh))
                : Stream.empty();
    }
}
