package id.anjung.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hold the pod that an object makes.
 *
 * @param owner what makes it
 * @param template its template
 */
record Pod(KubernetesObject owner, JsonNode template) {
    static Optional<Pod> of(KubernetesObject object) {
        return switch (object.kind()) {
            case "Deployment", "StatefulSet", "Job" -> Optional.of(new Pod(object, object.at("/spec/template")));
            case "CronJob" -> Optional.of(new Pod(object, object.at("/spec/jobTemplate/spec/template")));
            default -> Optional.empty();
        };
    }

    JsonNode spec() {
        return template.path("spec");
    }

    Map<String, String> labels() {
        return KubernetesObject.texts(template.at("/metadata/labels"));
    }

    String component() {
        return labels().getOrDefault("app.kubernetes.io/component", "");
    }

    boolean serves() {
        return !owner.kind().endsWith("Job");
    }

    Stream<JsonNode> containers() {
        return KubernetesObject.each(spec().path("containers"));
    }

    Stream<JsonNode> allContainers() {
        return Stream.concat(KubernetesObject.each(spec().path("initContainers")), containers());
    }

    /** Answer its ports by name. */
    Map<String, Integer> ports() {
        var ports = new HashMap<String, Integer>();
        containers()
                .flatMap(container -> KubernetesObject.each(container.path("ports")))
                .forEach(port -> ports.put(
                        port.path("name").asText(), port.path("containerPort").asInt()));
        return ports;
    }

    /** Answer its variables with what they say, or the secret they come from. */
    Map<String, JsonNode> variables() {
        var variables = new HashMap<String, JsonNode>();
        allContainers()
                .flatMap(container -> KubernetesObject.each(container.path("env")))
                .forEach(variable -> variables.put(variable.path("name").asText(), variable));
        return variables;
    }

    /** Answer what a variable says, or nothing. */
    String value(String variable) {
        return variables()
                .getOrDefault(variable, MissingNode.getInstance())
                .path("value")
                .asText();
    }

    Stream<JsonNode> secretKeys() {
        return variables().values().stream()
                .map(variable -> variable.at("/valueFrom/secretKeyRef"))
                .filter(reference -> !reference.isMissingNode());
    }

    boolean matches(JsonNode selector) {
        var wanted = KubernetesObject.texts(selector);
        return !wanted.isEmpty() && labels().entrySet().containsAll(wanted.entrySet());
    }

    @Override
    public String toString() {
        return "pod of " + owner;
    }
}
