package id.anjung.queue.paper;

import static id.anjung.access.Permission.READ_QUEUE;
import static id.anjung.access.Permission.SUPERVISE_QUEUE;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.queue.Answer;
import id.anjung.queue.Labels;
import id.anjung.queue.PaperVisits;
import id.anjung.queue.Reason;
import id.anjung.queue.Refusal;
import id.anjung.register.Id;
import id.anjung.register.Keeping;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.register.PageRequest;
import id.anjung.register.Problem;
import id.anjung.register.TimeOrderedId;
import id.anjung.tenancy.DuplicateKey;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Enter afterwards what was done on paper, each number once; what is wrong is taken back. */
@Singleton
@Transactional("tenant")
public class PaperEntries implements Keeping<PaperEntry> {
    private static final String CODE = "code";

    private final EntryStore entries;
    private final ReadingPaper reading;
    private final PaperVisits visits;
    private final AuditTrail trail;
    private final Clock clock;

    PaperEntries(EntryStore entries, ReadingPaper reading, PaperVisits visits, AuditTrail trail, Clock clock) {
        this.entries = entries;
        this.reading = reading;
        this.visits = visits;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Permitted(SUPERVISE_QUEUE)
    public Outcome<Kept<PaperEntry>> add(PaperEntry entry) {
        return switch (reading.read(entry)) {
            case ReadingPaper.Wrong(var problems) -> new Outcome.Invalid<>(problems);
            case ReadingPaper.Right right -> add(entry, right);
        };
    }

    private Outcome<Kept<PaperEntry>> add(PaperEntry entry, ReadingPaper.Right right) {
        var row = row(entry, right);
        if (byCode(entry.code()).isPresent()) {
            return entered(entry);
        }
        try {
            entries.save(row);
        } catch (DataAccessException refused) {
            if (DuplicateKey.behind(refused)) {
                return entered(entry);
            }
            throw refused;
        }
        var visit = visits.enter(right.paper(), right.served(), right.course());
        var subject = new Subject("visit", visit.toString(), Labels.of(row.letters, row.number));
        trail.record(AuditEvent.TICKETS_ENTERED_FROM_PAPER, subject, null, "{\"day\":\"" + row.day + "\"}");
        return new Outcome.Done<>(row.kept());
    }

    private EntryRow row(PaperEntry entry, ReadingPaper.Right right) {
        var row = new EntryRow();
        row.at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.id = TimeOrderedId.at(row.at);
        row.letters = right.paper().letters();
        row.number = right.paper().number();
        row.day = right.course().day();
        row.taken = String.valueOf(entry.times().taken());
        row.called = String.valueOf(entry.times().called());
        row.served = String.valueOf(entry.times().served());
        row.finished = String.valueOf(entry.times().finished());
        row.counter = entry.counter();
        row.service = entry.service();
        row.priority = entry.priority();
        return row;
    }

    private static Outcome<Kept<PaperEntry>> entered(PaperEntry entry) {
        return Outcome.Invalid.of(CODE, Problem.ENTERED, entry.code());
    }

    /** Take back what was entered of a number; it stays to be looked up, counts no more, and may be entered rightly. */
    @Permitted(SUPERVISE_QUEUE)
    public Answer<PaperEntry> withdraw(String code, String reason) {
        if (reason.isBlank()) {
            return Answer.refused(Refusal.REASON_NEEDED);
        }
        var found = Labels.readPaper(code)
                .filter(reading::within)
                .flatMap(read -> entries.findByLettersAndNumberForUpdate(read.letters(), read.number()));
        if (found.isEmpty()) {
            return Answer.refused(Refusal.MISSING);
        }
        var row = found.get();
        entries.saveWithdrawal(
                row.id, CurrentActor.require().subject(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        entries.deleteWithdrawn(row.id);
        var visit = visits.withdraw(row.day, row.letters, row.number);
        var subject = new Subject("visit", visit.toString(), Labels.of(row.letters, row.number));
        trail.record(AuditEvent.PAPER_ENTRY_WITHDRAWN, subject, null, Reason.json(reason));
        return Answer.done(row.kept().data());
    }

    /** List what was entered of a block, by number. */
    @Permitted(READ_QUEUE)
    public List<PaperEntry> of(PaperBlock.Range range) {
        return entries.findBetween(range.letters(), range.first(), range.last()).stream()
                .map(row -> row.kept().data())
                .toList();
    }

    @Override
    @Permitted(READ_QUEUE)
    public List<Kept<PaperEntry>> page(PageRequest request) {
        var after = Labels.readPaper(request.after()).orElse(new Labels.Read("", 0));
        return entries.findAfter(after.letters(), after.number(), request.limit()).stream()
                .map(EntryRow::kept)
                .toList();
    }

    @Override
    @Permitted(READ_QUEUE)
    public long count(PageRequest request) {
        return entries.countEntered();
    }

    @Override
    @Permitted(READ_QUEUE)
    public Optional<Kept<PaperEntry>> find(Id<PaperEntry> id) {
        return entries.findById(id.value()).map(EntryRow::kept);
    }

    @Override
    @Permitted(READ_QUEUE)
    public Optional<Kept<PaperEntry>> byCode(String code) {
        return Labels.readPaper(code)
                .flatMap(read -> entries.findByLettersAndNumber(read.letters(), read.number()))
                .map(EntryRow::kept);
    }

    /** Refuse: what was entered wrongly is taken back first, with a reason. */
    @Override
    @Permitted(SUPERVISE_QUEUE)
    public Outcome<Kept<PaperEntry>> change(Id<PaperEntry> id, long seen, PaperEntry data) {
        return entered(data);
    }

    /** Refuse: taking back needs a reason. */
    @Override
    @Permitted(SUPERVISE_QUEUE)
    public Outcome<Kept<PaperEntry>> retire(Id<PaperEntry> id, long seen) {
        return new Outcome.Missing<>();
    }
}
