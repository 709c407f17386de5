package id.anjung.admin.command;

import id.anjung.admin.bundle.yaml.Read;
import id.anjung.admin.bundle.yaml.SourceText;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Take a mall's configuration out, see what a file would change, apply it, and read what was applied.
 *
 * @param around where the command runs
 * @param door whom to ask
 */
record TenantCommand(Surroundings around, Door door) {
    static final int GOOD = 0;
    static final int REFUSED = 1;

    static final String USAGE = """
            say  ./anjung tenant export SLUG [FILE]
                 ./anjung tenant plan [SLUG] FILE
                 ./anjung tenant apply [SLUG] FILE [--yes]
                 ./anjung tenant history SLUG [NUMBER]""";

    private static final String YES = "--yes";

    int run(List<String> words) {
        var rest = words.stream().skip(1).filter(word -> !word.equals(YES)).toList();
        var verb = words.isEmpty() ? "" : words.getFirst();
        return switch (verb) {
            case "export" -> rest.size() == 1 || rest.size() == 2 ? export(rest) : misused();
            case "plan" -> rest.size() == 1 || rest.size() == 2 ? plan(rest) : misused();
            case "apply" -> rest.size() == 1 || rest.size() == 2 ? apply(rest, words.contains(YES)) : misused();
            case "history" -> rest.size() == 1 || rest.size() == 2 ? history(rest) : misused();
            default -> misused();
        };
    }

    private static int misused() {
        throw new Failed(USAGE);
    }

    private int export(List<String> words) {
        var answer = door.get(path(words.getFirst()));
        if (!answer.good()) {
            return refused(answer);
        }
        if (words.size() == 1) {
            around.out().print(answer.text());
            return GOOD;
        }
        var file = Path.of(words.getLast());
        try {
            Files.writeString(file, answer.text());
        } catch (IOException unwritable) {
            throw new Failed("cannot write " + file + ": " + unwritable.getMessage(), unwritable);
        }
        around.err().println("Written to " + file + ".");
        return GOOD;
    }

    private int plan(List<String> words) {
        var text = read(words.getLast());
        var answer = door.post(path(slug(words, text)) + "/plan", text);
        return answer.good() ? planned(answer) : refused(answer);
    }

    private int planned(Door.Answer answer) {
        var changes = answer.json().path("changes");
        PlanPrinted.plan(around.out(), changes);
        around.err()
                .println(changes.isEmpty() ? "Nothing to change." : counted(changes.size()) + ". Nothing was kept.");
        return GOOD;
    }

    private int apply(List<String> words, boolean sure) {
        var text = read(words.getLast());
        var path = path(slug(words, text));
        var plan = door.post(path + "/plan", text);
        if (!plan.good()) {
            return refused(plan);
        }
        var changes = plan.json().path("changes");
        PlanPrinted.plan(around.out(), changes);
        if (changes.isEmpty()) {
            around.err().println("Nothing to change.");
            return GOOD;
        }
        if (!sure && !agreed(changes.size())) {
            around.err().println("Nothing was changed.");
            return REFUSED;
        }
        var applied = door.put(path, plan.json().path("base").asText(), text);
        if (!applied.good()) {
            return refused(applied);
        }
        around.err().println("Applied.");
        return GOOD;
    }

    private boolean agreed(int changes) {
        around.err().print("Apply " + counted(changes) + "? Type yes: ");
        try {
            return "yes".equals(around.in().readLine());
        } catch (IOException silent) {
            return false;
        }
    }

    private int history(List<String> words) {
        var path = path(words.getFirst()) + "/versions";
        var answer = door.get(words.size() == 1 ? path : path + "/" + words.getLast());
        if (!answer.good()) {
            return refused(answer);
        }
        if (words.size() == 2) {
            around.out().print(answer.text());
            return GOOD;
        }
        for (var version : answer.json().path("items")) {
            around.out()
                    .println(version.path("number").asText() + "  "
                            + version.path("at").asText() + "  "
                            + version.path("staff").asText() + "  "
                            + counted(version.path("changes").size()));
        }
        return GOOD;
    }

    private static String counted(int changes) {
        return changes == 1 ? "1 change" : changes + " changes";
    }

    private int refused(Door.Answer answer) {
        PlanPrinted.refusal(around.err(), answer.json());
        return REFUSED;
    }

    private static String path(String slug) {
        return "/api/v1/mpp/" + URLEncoder.encode(slug, StandardCharsets.UTF_8) + "/configuration";
    }

    /** Answer whose file it is: as the person says, else as the file does. */
    static String slug(List<String> words, String text) {
        if (words.size() == 2) {
            return words.getFirst();
        }
        if (parsed(words.getLast(), text) instanceof Map<?, ?> file
                && file.get("tenant") instanceof Map<?, ?> tenant
                && tenant.get("slug") instanceof String slug) {
            return slug;
        }
        throw new Failed(words.getLast() + " does not say whose it is (tenant.slug): name the MPP before the file");
    }

    private static @Nullable Object parsed(String file, String text) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (YAMLException broken) {
            throw new Failed(file + " is not YAML: " + broken.getMessage(), broken);
        }
    }

    private static String read(String file) {
        return switch (SourceText.load(Path.of(file))) {
            case Read.Whole<SourceText>(var source) -> source.text();
            case Read.Faulty<SourceText>(var faults) ->
                throw new Failed(faults.getFirst().toString());
        };
    }
}
