package id.anjung.helm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1CronJob;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PersistentVolumeClaim;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V1StatefulSet;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Set;

/**
 * Read an object as its Kubernetes type and refuse what that type does not know, needs and lacks, or would have to
 * bend to take. The types are those of Kubernetes' own client, made from the description of its API.
 */
final class StrictTypes {
    private static final Map<String, Class<?>> OF_KUBERNETES = Map.ofEntries(
            Map.entry("v1/ConfigMap", V1ConfigMap.class),
            Map.entry("v1/PersistentVolumeClaim", V1PersistentVolumeClaim.class),
            Map.entry("v1/Secret", V1Secret.class),
            Map.entry("v1/Service", V1Service.class),
            Map.entry("v1/ServiceAccount", V1ServiceAccount.class),
            Map.entry("apps/v1/Deployment", V1Deployment.class),
            Map.entry("apps/v1/StatefulSet", V1StatefulSet.class),
            Map.entry("autoscaling/v2/HorizontalPodAutoscaler", V2HorizontalPodAutoscaler.class),
            Map.entry("batch/v1/CronJob", V1CronJob.class),
            Map.entry("batch/v1/Job", V1Job.class),
            Map.entry("networking.k8s.io/v1/Ingress", V1Ingress.class),
            Map.entry("networking.k8s.io/v1/NetworkPolicy", V1NetworkPolicy.class),
            Map.entry("policy/v1/PodDisruptionBudget", V1PodDisruptionBudget.class));

    private static final Map<String, Class<?>> OF_PROMETHEUS = Map.of(
            "monitoring.coreos.com/v1/PrometheusRule", PrometheusRule.class,
            "monitoring.coreos.com/v1/ServiceMonitor", ServiceMonitor.class);

    /** These models keep what they do not know; without that they refuse it. */
    private static final ObjectMapper REFUSING = JsonMapper.builder()
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated member) {
                    return false;
                }
            })
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private StrictTypes() {}

    static void check(KubernetesObject object) {
        var type = object.type();
        if (OF_KUBERNETES.containsKey(type)) {
            asOwnType(object.tree(), OF_KUBERNETES.get(type));
        } else if (OF_PROMETHEUS.containsKey(type)) {
            asModel(object.tree(), OF_PROMETHEUS.get(type));
        } else if (type.equals("external-secrets.io/v1/ExternalSecret")) {
            asExternalSecret(object);
        } else {
            throw new AssertionError("No type is known for " + object + " (" + type + ")");
        }
    }

    private static void asOwnType(JsonNode tree, Class<?> type) {
        var json = JSON.getGson().fromJson(tree.toString(), JsonElement.class);
        try {
            type.getMethod("validateJsonElement", JsonElement.class).invoke(null, json);
        } catch (InvocationTargetException refused) {
            throw new AssertionError(refused.getCause());
        } catch (ReflectiveOperationException bug) {
            throw new AssertionError(bug);
        }
        // A number where a text belongs is bent while reading and comes back as another thing.
        var again = JSON.getGson().toJsonTree(JSON.getGson().fromJson(json, type));
        assertThat(withoutEmpty(again))
                .as("%s read and written again", type.getSimpleName())
                .isEqualTo(withoutEmpty(json));
    }

    /** Leave out empty lists and maps, which the models write where there were none. */
    private static JsonElement withoutEmpty(JsonElement element) {
        if (element.isJsonArray()) {
            var kept = new JsonArray();
            element.getAsJsonArray().forEach(entry -> kept.add(withoutEmpty(entry)));
            return kept;
        }
        if (!element.isJsonObject()) {
            return element;
        }
        var kept = new JsonObject();
        element.getAsJsonObject().asMap().forEach((key, value) -> {
            var full = withoutEmpty(value);
            if (!full.equals(new JsonArray()) && !full.equals(new JsonObject())) {
                kept.add(key, full);
            }
        });
        return kept;
    }

    private static void asModel(JsonNode tree, Class<?> type) {
        try {
            REFUSING.treeToValue(tree, type);
        } catch (JsonProcessingException refused) {
            throw new AssertionError(refused.getMessage(), refused);
        }
    }

    /** No Java type of it can be had; these are the fields we use of it. */
    private static void asExternalSecret(KubernetesObject object) {
        var spec = object.at("/spec");
        onlyFields(spec, Set.of("refreshInterval", "secretStoreRef", "target", "data"));
        onlyFields(spec.path("secretStoreRef"), Set.of("name", "kind"));
        onlyFields(spec.path("target"), Set.of("name", "creationPolicy", "deletionPolicy"));
        assertThat(spec.path("data")).isNotEmpty().allSatisfy(entry -> {
            onlyFields(entry, Set.of("secretKey", "remoteRef"));
            onlyFields(entry.path("remoteRef"), Set.of("key", "property"));
        });
    }

    private static void onlyFields(JsonNode node, Set<String> known) {
        assertThat(KubernetesObject.texts(node).keySet()).isEqualTo(known);
    }
}
