package id.anjung.ui.regency;

import id.anjung.access.Permission;
import id.anjung.catalog.Services;
import id.anjung.standard.Component;
import id.anjung.standard.ModelStandards;
import id.anjung.standard.ServiceStandard;
import id.anjung.standard.Standards;
import id.anjung.ui.shell.kit.Fact;
import id.anjung.ui.shell.kit.Kind;
import id.anjung.ui.shell.kit.Narrowing;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Describe service standards. */
@Singleton
record StandardKind(Standards keeping, ModelStandards models, Services services, Names names)
        implements Kind<ServiceStandard> {
    @Override
    public String noun() {
        return "standard";
    }

    @Override
    public String words() {
        return "regency.standard";
    }

    @Override
    public Class<ServiceStandard> type() {
        return ServiceStandard.class;
    }

    @Override
    public Permission writing() {
        return Permission.MANAGE_SERVICES;
    }

    @Override
    public List<Fact<ServiceStandard>> facts(Reader reader) {
        var service = names.services();
        var first = Stream.<Fact<ServiceStandard>>of(
                Fact.of("service", (ServiceStandard standard) -> service.apply(standard.service())),
                Fact.<ServiceStandard>name().onDemand(),
                Fact.<ServiceStandard>code(),
                Fact.of("published", (ServiceStandard standard) -> reader.say(state(standard))),
                Fact.of(
                        "complete",
                        (ServiceStandard standard) -> reader.formats().percent(standard.completeness())),
                Fact.of("decree", (ServiceStandard standard) -> Objects.requireNonNullElse(standard.decree(), "")),
                Fact.of("decided", (ServiceStandard standard) -> day(reader, standard.decided()))
                        .onDemand(),
                Fact.of("from", (ServiceStandard standard) -> day(reader, standard.from())));
        var parts = Arrays.stream(Component.values())
                .map(component -> Fact.of(
                                ServiceStandard.field(component),
                                (ServiceStandard standard) -> standard.text(component))
                        .onDemand());
        return Stream.concat(first, parts).toList();
    }

    private static String day(Reader reader, @Nullable LocalDate day) {
        return day == null ? "" : reader.formats().shortDate(day);
    }

    private String state(ServiceStandard standard) {
        return words() + (standard.published() ? ".is.published" : ".is.draft");
    }

    @Override
    public RecordForm<ServiceStandard> form(Reader reader) {
        return new StandardForm(reader, words(), services, keeping, models);
    }

    @Override
    public List<Narrowing<ServiceStandard>> narrowings() {
        return List.of(
                new Narrowing<>("konsep", standard -> !standard.published()),
                new Narrowing<>("belum-lengkap", standard -> !standard.complete()));
    }
}
