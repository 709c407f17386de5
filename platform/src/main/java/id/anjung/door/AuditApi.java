package id.anjung.door;

import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.door.problem.Reader;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Cursor;
import id.anjung.door.record.ListQuery;
import id.anjung.door.record.Page;
import id.anjung.door.record.Versions;
import id.anjung.register.Problem;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Show the trail of a mall, newest first. */
@Controller("/api/v1/mpp/{slug}/audit")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "audit")
final class AuditApi {
    private final AuditTrail trail;
    private final ObjectMapper json;

    AuditApi(AuditTrail trail, ObjectMapper json) {
        this.trail = trail;
        this.json = json;
    }

    /**
     * Show an entry.
     *
     * @param id place in the trail
     * @param at when
     * @param actor account of the one who acted
     * @param actorName their name
     * @param event what happened
     * @param words the same in the reader's language
     * @param subject about what
     * @param before the thing before; nothing for a new one
     * @param after the thing after; nothing when it was taken out of use
     */
    @Serdeable
    record Shown(
            long id,
            Instant at,
            String actor,
            String actorName,
            AuditEvent event,
            String words,
            About subject,
            @Nullable @Schema(implementation = Object.class) JsonNode before,
            @Nullable @Schema(implementation = Object.class) JsonNode after) {}

    /**
     * Name what an entry is about.
     *
     * @param kind its noun
     * @param id its identifier
     * @param name its name for people
     */
    @Serdeable
    record About(String kind, String id, String name) {}

    @Get
    @Operation(operationId = "audit-list", summary = "Show the trail, newest first")
    HttpResponse<Page<Shown>> list(
            HttpRequest<?> request,
            @PathVariable String slug,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Integer limit,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        int wanted = new ListQuery(null, null, cursor, limit).wanted();
        var found = trail.newestBefore(place(cursor), wanted);
        boolean more = found.size() == wanted
                && !trail.newestBefore(found.getLast().id(), 1).isEmpty();
        var reader = Reader.of(request);
        var page = new Page<>(
                found.stream().map(entry -> shown(entry, reader)).toList(),
                more ? Cursor.write(Long.toString(found.getLast().id())) : null);
        var tag = Versions.tagOf(page, entry -> reader.getLanguage() + entry.id());
        return Versions.unlessKnown(known, tag, () -> page).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }

    private static long place(@Nullable String cursor) {
        var place = Cursor.read(cursor);
        try {
            return place.isEmpty() ? Long.MAX_VALUE : Long.parseLong(place);
        } catch (NumberFormatException foreign) {
            throw Refused.at("cursor", Problem.UNKNOWN, place);
        }
    }

    private Shown shown(AuditEntry entry, Locale reader) {
        return new Shown(
                entry.id(),
                entry.at(),
                entry.actor().subject(),
                entry.actor().name(),
                entry.event(),
                entry.event().words(reader),
                new About(
                        entry.subject().kind(),
                        entry.subject().id(),
                        entry.subject().name()),
                tree(entry.before()),
                tree(entry.after()));
    }

    private @Nullable JsonNode tree(@Nullable String document) {
        try {
            return document == null ? null : json.readValue(document, JsonNode.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException("An entry of the trail cannot be read", damaged);
        }
    }
}
