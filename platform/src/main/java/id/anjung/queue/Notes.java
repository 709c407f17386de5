package id.anjung.queue;

import static id.anjung.access.Permission.FORGET_WORDS;
import static id.anjung.access.Permission.SERVE_TICKETS;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.NotedReads;
import id.anjung.audit.Subject;
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
    private final NotedReads reads;
    private final AuditTrail trail;

    Notes(TicketStore tickets, TenantCipher cipher, Moving moving, NotedReads reads, AuditTrail trail) {
        this.trail = trail;
        this.reads = reads;
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

    /** List what was written about a ticket, oldest first; that somebody read it stands in the trail. */
    @Permitted(SERVE_TICKETS)
    @Transactional("tenant")
    public List<Note> of(Id<Ticket> ticket) {
        var rows = tickets.findNotes(ticket.value());
        if (!rows.isEmpty()) {
            tickets.findById(ticket.value())
                    .map(row -> new Subject("ticket", row.id.toString(), row.label))
                    .ifPresent(subject -> reads.note(AuditEvent.TICKET_NOTES_READ, subject));
        }
        return rows.stream()
                .map(row -> new Note(row.staff(), row.at(), cipher.open(WORDS, row.words())))
                .toList();
    }

    /** Delete what was written before a moment. */
    @Permitted(FORGET_WORDS)
    @Transactional("tenant")
    public void forget(Instant before) {
        long forgotten = tickets.deleteNotes(before);
        if (forgotten > 0) {
            trail.record(
                    AuditEvent.WORDS_FORGOTTEN, new Subject("ticket", "", ""), null, "{\"count\":" + forgotten + "}");
        }
    }

    void write(TicketRow ticket, String words) {
        if (!words.isBlank()) {
            var kept = words.strip().substring(0, Math.min(words.strip().length(), LONGEST));
            tickets.saveNote(ticket.id, CurrentActor.require().subject(), moving.now(), cipher.seal(WORDS, kept));
        }
    }
}
