package id.anjung.ui.province;

import id.anjung.audit.AuditEntry;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Say in a sentence what an entry of the province's trail holds beside its event. */
@Singleton
final class TrailWords {
    private static final Argument<Map<String, Object>> STATE = Argument.mapOf(String.class, Object.class);

    private final JsonMapper json;

    TrailWords(JsonMapper json) {
        this.json = json;
    }

    /** Answer in words; the translation is the screen's. */
    String detail(AuditEntry entry, Speaker speaker) {
        var before = state(entry.before());
        var after = state(entry.after());
        return switch (entry.event()) {
            case TENANT_PROVISIONING_BEGUN, TENANT_PROVISIONED, TENANT_SUSPENDED, TENANT_RESUMED ->
                text(after, "reason")
                        .map(reason -> speaker.say(
                                "province.trail.reasoned", status(before, speaker), status(after, speaker), reason))
                        .orElseGet(() ->
                                speaker.say("province.trail.became", status(before, speaker), status(after, speaker)));
            case FOREIGN_TENANT_ATTEMPTED ->
                speaker.say("province.trail.asked", text(after, "path").orElse(""));
            case FOREIGN_TENANT_ATTEMPTED_OFTEN ->
                speaker.say("province.trail.more", text(after, "more").orElse(""));
            case TRAIL_ANCHORED ->
                speaker.say("province.trail.head", text(after, "place").orElse(""));
            case RELEASES_HELD -> text(after, "reason").orElse("");
            case CANARY_CHOSEN -> text(after, "canary").orElse("–");
            case PERSONS_OPENED -> text(after, "reason").orElse("");
            case APPLICATION_REGISTERED, APPLICATION_RENEWED, APPLICATION_STOPPED ->
                text(after, "redirect").orElse("");
            case AGENCY_LOGIN_REGISTERED,
                    AGENCY_LOGIN_CHECKED,
                    AGENCY_LOGIN_RENEWED,
                    AGENCY_LOGIN_STOPPED,
                    AGENCY_LOGIN_RESUMED -> text(after, "domains").orElse("");
            case TENANT_ADMIN_APPOINTED -> text(after, "admin").orElse("");
            case STAGE_DECLARED -> stage(after, speaker);
            case STAGE_WITHDRAWN ->
                speaker.say(
                        "province.trail.withdrawn",
                        stage(before, speaker),
                        text(after, "reason").orElse(""));
            default -> "";
        };
    }

    private static String stage(Map<String, Object> state, Speaker speaker) {
        var stage = text(state, "stage").orElse("").toLowerCase(Locale.ROOT);
        return speaker.say(
                "province.trail.stage",
                speaker.say("stage.name." + stage),
                text(state, "day").orElse(""),
                text(state, "evidence").orElse(""));
    }

    private static String status(Map<String, Object> state, Speaker speaker) {
        return text(state, "status")
                .map(status -> speaker.say("province.status." + status))
                .orElse("–");
    }

    private static Optional<String> text(Map<String, Object> state, String key) {
        return Optional.ofNullable(state.get(key)).map(String::valueOf);
    }

    private Map<String, Object> state(@Nullable String document) {
        if (document == null) {
            return Map.of();
        }
        try {
            return Optional.ofNullable(json.readValue(document, STATE)).orElse(Map.of());
        } catch (IOException damaged) {
            throw new UncheckedIOException("An entry of the trail cannot be read", damaged);
        }
    }

    /** Say words in the reader's language. */
    interface Speaker {
        /** Say the words of a key. */
        String say(String key, Object... parameters);
    }
}
