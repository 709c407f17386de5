package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.RECORD_CODE;

import id.anjung.admin.bundle.yaml.Codes;
import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.admin.bundle.yaml.Word;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.register.FieldProblem;
import id.anjung.standard.Component;
import id.anjung.standard.ServiceStandard;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Read the standards of the services of a file; a file may leave them out. */
final class ReadingStandards {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Word<String> PART = Words.text(ServiceStandard.LONGEST);

    private final Codes known = new Codes(Phrase.of("a standard of this file", "standar di berkas ini"));
    private final Codes days = new Codes(Phrase.of("a standard in force", "standar yang berlaku"));
    private final Codes services;

    private ReadingStandards(Codes services) {
        this.services = services;
    }

    static List<ServiceStandard> of(Fields file, Codes services) {
        return file.absent("standards") ? List.of() : file.list("standards", new ReadingStandards(services)::standard);
    }

    /** Read what the province's file says of the standards of its model services; it may say nothing. */
    static List<StandardEntry> models(Fields file, Codes services) {
        return file.absent("standards") ? List.of() : file.list("standards", fields -> model(fields, services));
    }

    private static StandardEntry model(Fields fields, Codes services) {
        return new StandardEntry(
                fields.absent("services") ? List.of() : fields.many("services", services.reference()),
                fields.object("components", ReadingStandards::components),
                fields.one("confirmed", Words.FLAG),
                fields.one("source", Words.TEXT));
    }

    private ServiceStandard standard(Fields fields) {
        var standard = new ServiceStandard(
                known.declare(fields, "code", RECORD_CODE),
                fields.one("name", Words.NAME),
                fields.one("service", services.reference()),
                fields.maybe("decree", Words.line(ServiceStandard.LONGEST_DECREE)),
                fields.maybe("decided", Words.DATE),
                fields.maybe("from", Words.DATE),
                fields.one("published", Words.FLAG),
                Optional.ofNullable(fields.part("components", ReadingStandards::components))
                        .orElseGet(Map::of));
        standard.problems().forEach(problem -> complain(fields, problem));
        if (standard.published() && standard.from() != null && !fields.faulty("from")) {
            days.declare(fields, "from", standard.service() + " " + standard.from(), String.valueOf(standard.from()));
        }
        return standard;
    }

    private static Map<Component, String> components(Fields fields) {
        var written = new EnumMap<Component, String>(Component.class);
        for (var component : Component.values()) {
            var text = fields.maybe(key(component), PART);
            if (text != null) {
                written.put(component, text);
            }
        }
        return written;
    }

    /** Say what the feature would refuse, where it stands in the file. */
    private static void complain(Fields fields, FieldProblem problem) {
        var path = problem.field().split("\\.", 2);
        if (!fields.faulty(path[0])) {
            var part = path.length == 1 ? "" : path[1].toLowerCase(Locale.ROOT) + ": ";
            fields.complain(
                    path[0],
                    new Phrase(
                            part + problem.problem().words(Locale.ENGLISH, problem.details()),
                            part + problem.problem().words(INDONESIAN, problem.details())));
        }
    }

    /** Name a part as files do. */
    static String key(Component component) {
        return component.name().toLowerCase(Locale.ROOT);
    }
}
