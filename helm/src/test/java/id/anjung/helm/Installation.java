package id.anjung.helm;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Name the five installations whose values the chart brings along. */
enum Installation {
    TRIAL,
    SMALL,
    PROVINCE,
    HIGH_AVAILABILITY,
    EXTERNAL;

    private static final Map<Installation, List<KubernetesObject>> RENDERED = new ConcurrentHashMap<>();

    Path file() {
        return Chart.FOLDER.resolve("values/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".yaml");
    }

    List<KubernetesObject> objects() {
        return RENDERED.computeIfAbsent(this, same -> Chart.render(file(), Map.of()));
    }

    Stream<KubernetesObject> objects(String kind) {
        return objects().stream().filter(object -> object.kind().equals(kind));
    }

    Stream<Pod> pods() {
        return objects().stream().flatMap(object -> Pod.of(object).stream());
    }

    Pod pod(String component) {
        return pods().filter(pod -> pod.component().equals(component))
                .findFirst()
                .orElseThrow();
    }
}
