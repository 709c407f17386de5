package id.anjung.queue;

import static id.anjung.access.Permission.SERVE_TICKETS;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.register.Id;
import id.anjung.tenancy.TenantCipher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Keep what officers write about tickets, sealed: people write down names. */
@Singleton
public class Notes {
    private static final String WORDS = "ticket_note.words";
    private static final int LONGEST = 1_000;

    private final TicketStore tickets;
    private final TenantCipher cipher;
    private final Moving moving;

    Notes(TicketStore tickets, TenantCipher cipher, Moving moving) {
        this.tickets = tickets;
        this.cipher = cipher;
        this.moving = moving;
    }

    /**
     * Show a note.
     *
     * @param staff account of the one who wrote it
     * @param at when
     * @param words what
     */
    public record Note(String staff, Instant at, String words) {}

    /** List what was written about a ticket, oldest first. */
    @Permitted(SERVE_TICKETS)
    @Transactional(value = "tenant", readOnly = true)
    public List<Note> of(Id<Ticket> ticket) {
        return tickets.findNotes(ticket.value()).stream()
                .map(row -> new Note(row.staff(), row.at(), cipher.open(WORDS, row.words())))
                .toList();
    }

    void write(TicketRow ticket, String words) {
        if (!words.isBlank()) {
            var kept = words.strip().substring(0, Math.min(words.strip().length(), LONGEST));
            tickets.saveNote(ticket.id, CurrentActor.require().subject(), moving.now(), cipher.seal(WORDS, kept));
        }
    }
}
