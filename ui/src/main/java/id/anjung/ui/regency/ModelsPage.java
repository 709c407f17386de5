package id.anjung.ui.regency;

import static java.util.stream.Collectors.groupingBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.catalog.ModelStanding;
import id.anjung.catalog.ModelStanding.State;
import id.anjung.catalog.Models;
import id.anjung.register.Outcome;
import id.anjung.standard.ModelStandards;
import id.anjung.standard.StandardStanding;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.Readers;
import id.anjung.ui.shell.kit.Writing;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adopt model services of the province, and see which of them have changed since. */
@Prototype
@Route(value = "mpp/:slug/layanan/katalog", layout = MainLayout.class)
@Opens(Permission.READ_CONFIGURATION)
@StyleSheet("context://static/province.css")
final class ModelsPage extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Models models;
    private final transient ModelStandards standards;
    private final transient Names names;
    private final transient ServiceOffer kind;
    private final transient StandardKind standardKind;
    private final transient Readers readers;
    private final Div shown = new Div();

    ModelsPage(Models models, StandardKind standardKind, Names names, ServiceOffer kind, Readers readers) {
        this.models = models;
        this.standards = standardKind.models();
        this.names = names;
        this.kind = kind;
        this.standardKind = standardKind;
        this.readers = readers;
        addClassName("models");
    }

    @Override
    public String title() {
        return getTranslation("regency.model.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var about = new Paragraph(getTranslation("regency.model.about"));
        about.addClassName("quiet");
        var slug = event.getRouteParameters().get("slug").orElse("");
        add(new ServiceParts(slug, ModelsPage.class), about, shown);
        show();
    }

    private void show() {
        shown.removeAll();
        var reader = readers.here();
        var byAgency = models.standings().stream()
                .collect(groupingBy(
                        standing -> standing.model().service().agency(), LinkedHashMap::new, Collectors.toList()));
        if (byAgency.isEmpty()) {
            shown.add(new Paragraph(reader.say("regency.model.none")));
        }
        var agency = names.wholeAgencies();
        var promised = standards.standings().stream()
                .collect(Collectors.toMap(standing -> standing.service().code(), Function.identity()));
        byAgency.forEach((code, standings) -> shown.add(part(reader, agency.apply(code), standings, promised)));
    }

    private Div part(
            Reader reader, String agency, List<ModelStanding> standings, Map<String, StandardStanding> promised) {
        boolean writable = Writing.allowed(Permission.MANAGE_SERVICES);
        var part = new Div(new H2(agency));
        part.addClassName("model-agency");
        var offered = standings.stream()
                .filter(standing -> standing.state() == State.OFFERED)
                .map(standing -> standing.model().code())
                .toList();
        if (writable && offered.size() > 1) {
            var all = new Button(
                    reader.say("regency.model.adopt.all", reader.formats().count(offered.size())),
                    event -> adopt(offered));
            all.setAriaLabel(reader.say("regency.model.adopt.all.of", agency));
            part.add(all);
        }
        for (var standing : standings) {
            var line =
                    new ModelLine(reader, kind, standing, writable ? code -> adopt(List.of(code)) : null, this::keep);
            Optional.ofNullable(promised.get(standing.model().code()))
                    .map(model -> new StandardLine(
                            reader, standardKind, model, writable ? this::draft : null, this::keepStandard))
                    .ifPresent(line::add);
            part.add(line);
        }
        return part;
    }

    private void adopt(List<String> codes) {
        told(codes.stream().allMatch(code -> models.adopt(code) instanceof Outcome.Done), "regency.model.adopted");
    }

    private void keep(String code) {
        told(models.keep(code) instanceof Outcome.Done, "regency.model.kept");
    }

    private void draft(String code) {
        told(standards.adopt(code) instanceof Outcome.Done, "regency.model.standard.adopted");
    }

    private void keepStandard(String code) {
        told(standards.keep(code) instanceof Outcome.Done, "regency.model.standard.kept");
    }

    private void told(boolean well, String done) {
        if (well) {
            Notices.done(getTranslation(done));
        } else {
            Notices.failure(getTranslation("regency.model.refused"));
        }
        show();
    }
}
