package id.anjung.audit;

import id.anjung.audit.chain.Fact;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Hold an entry of a trail as its table has it, a mall's and the province's alike.
 *
 * @param id its number
 * @param at when
 * @param actor account of the one who acted
 * @param actorName bytes of their name; sealed ones at a mall
 * @param event what happened
 * @param subjectKind noun of what it is about
 * @param subject identifier of that
 * @param subjectName name of that
 * @param beforeState the thing before
 * @param afterState the thing after
 */
@Introspected
public record FactRow(
        long id,
        Instant at,
        String actor,
        byte[] actorName,
        String event,
        String subjectKind,
        String subject,
        String subjectName,
        @Nullable String beforeState,
        @Nullable String afterState) {
    Fact fact() {
        return new Fact(
                id,
                at,
                actor,
                Base64.getEncoder().encodeToString(actorName),
                event,
                new Fact.About(subjectKind, subject, subjectName),
                beforeState,
                afterState);
    }
}
