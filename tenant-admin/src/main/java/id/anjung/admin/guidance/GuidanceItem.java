package id.anjung.admin.guidance;

import id.anjung.admin.Guidance;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Show a note of guidance to a program.
 *
 * @param id of the note
 * @param version grows with every change; also the entity tag
 * @param mpp name of the MPP in addresses; its region code where it is there no more
 * @param text what is asked for
 * @param due last day for an answer
 * @param state how far it is today
 * @param writtenBy name of who wrote it
 * @param writtenAt when
 * @param answer what the regency says it has done
 * @param closedAt when the province was content
 */
@Serdeable
record GuidanceItem(
        long id,
        int version,
        String mpp,
        String text,
        @Nullable LocalDate due,
        Guidance.State state,
        String writtenBy,
        Instant writtenAt,
        @Nullable Said answer,
        @Nullable Instant closedAt) {
    /** Show an answer. */
    @Serdeable
    record Said(String text, String by, Instant at) {
        private static @Nullable Said of(Guidance.@Nullable Answer answer) {
            return answer == null ? null : new Said(answer.text(), answer.by(), answer.at());
        }
    }

    static GuidanceItem of(Guidance note, String mpp, LocalDate today) {
        return new GuidanceItem(
                note.id(),
                note.version(),
                mpp,
                note.text(),
                note.due(),
                note.state(today),
                note.writtenBy(),
                note.writtenAt(),
                Said.of(note.answer()),
                note.closedAt());
    }

    /** Answer what tells this state of the note from every other. */
    String mark() {
        return id + ":" + version + ":" + state;
    }
}
