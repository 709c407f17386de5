package id.anjung.queue.paper;

import static id.anjung.access.Permission.READ_QUEUE;
import static id.anjung.access.Permission.SUPERVISE_QUEUE;

import id.anjung.access.CurrentActor;
import id.anjung.access.LookingAfter;
import id.anjung.access.Permitted;
import id.anjung.agency.Agency;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.queue.Answer;
import id.anjung.queue.MallPlans;
import id.anjung.queue.PaperVisits;
import id.anjung.queue.Refusal;
import id.anjung.register.TimeOrderedId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Make blocks of numbers to be printed; a number is made once, and no day's numbers look like it. */
@Singleton
public class PaperBlocks {
    private final BlockStore blocks;
    private final EntryStore entries;
    private final PaperVisits visits;
    private final MallPlans plans;
    private final AuditTrail trail;
    private final Clock clock;

    PaperBlocks(
            BlockStore blocks, EntryStore entries, PaperVisits visits, MallPlans plans, AuditTrail trail, Clock clock) {
        this.blocks = blocks;
        this.entries = entries;
        this.visits = visits;
        this.plans = plans;
        this.trail = trail;
        this.clock = clock;
    }

    /** List the latest blocks of all agencies, newest first. */
    @Permitted(READ_QUEUE)
    @Transactional(value = "tenant", readOnly = true)
    public List<PaperBlock> latest() {
        return blocks.findLatest().stream().map(this::shown).toList();
    }

    /** Make a block for an agency, or for one of its counters. */
    @Permitted(SUPERVISE_QUEUE)
    public Answer<PaperBlock> make(String agency, @Nullable String counter, int size) {
        var plan = plans.now();
        if (plan.agency(agency).isEmpty() || !LookingAfter.agency(agency)) {
            return Answer.refused(Refusal.MISSING);
        }
        if (counter != null
                && plan.counter(counter)
                        .filter(one -> one.agencies().contains(agency))
                        .isEmpty()) {
            return Answer.refused(Refusal.NO_COUNTER, counter);
        }
        if (size < 1 || size > PaperBlock.MOST) {
            return Answer.refused(Refusal.BLOCK_SIZE, PaperBlock.MOST);
        }
        return visits.withLetters(agency, letters -> Answer.done(shown(made(letters, agency, counter, size))));
    }

    private BlockRow made(String letters, String agency, @Nullable String counter, int size) {
        var row = new BlockRow();
        row.agency = agency;
        row.counter = counter;
        row.letters = letters;
        blocks.updateNumber(row.letters, size);
        row.lastNumber = blocks.findRaised();
        row.firstNumber = row.lastNumber - size + 1;
        row.madeBy = CurrentActor.require().subject();
        row.madeAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
        row.id = TimeOrderedId.at(row.madeAt);
        blocks.save(row);
        var labels = row.range().labels();
        var subject = new Subject("paper-block", row.id.toString(), labels.getFirst() + "–" + labels.getLast());
        trail.record(AuditEvent.PAPER_BLOCK_MADE, subject, null, "{\"size\":" + size + "}");
        return row;
    }

    private PaperBlock shown(BlockRow row) {
        var name = plans.now().agency(row.agency).map(Agency::name).orElse(row.agency);
        return row.shown(name, entries.countBetween(row.letters, row.firstNumber, row.lastNumber));
    }
}
