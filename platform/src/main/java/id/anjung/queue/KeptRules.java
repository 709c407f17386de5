package id.anjung.queue;

import static id.anjung.access.Permission.MANAGE_QUEUE;
import static id.anjung.access.Permission.READ_CONFIGURATION;
import static id.anjung.access.Permission.READ_PUBLISHED;

import id.anjung.access.Permitted;
import id.anjung.audit.AuditEvent;
import id.anjung.register.Id;
import id.anjung.register.Keeping;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.register.PageRequest;
import id.anjung.register.Register;
import id.anjung.register.Registers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Keep the rules of the bound tenant's queues; until it has any, the usual ones count. */
@Singleton
@Transactional("tenant")
public class KeptRules implements Keeping<QueueRules> {
    private final Register<QueueRules, QueueRulesRow> register;

    KeptRules(Registers registers, QueueRulesShelf shelf) {
        register = registers.open(
                new Register.Kind<>("queue-rules", QueueRules.class, QueueRulesRow::new, data -> List.of()), shelf);
    }

    /** Answer what counts. */
    @Permitted(READ_PUBLISHED)
    public QueueRules counting() {
        return register.all().stream().map(Kept::data).findFirst().orElse(QueueRules.USUAL);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public List<Kept<QueueRules>> page(PageRequest request) {
        return register.page(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public long count(PageRequest request) {
        return register.count(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<QueueRules>> find(Id<QueueRules> id) {
        return register.find(id);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<QueueRules>> byCode(String code) {
        return register.byCode(code);
    }

    @Override
    @Permitted(MANAGE_QUEUE)
    public Outcome<Kept<QueueRules>> add(QueueRules data) {
        return register.add(AuditEvent.QUEUE_RULES_CHANGED, data);
    }

    @Override
    @Permitted(MANAGE_QUEUE)
    public Outcome<Kept<QueueRules>> change(Id<QueueRules> id, long seen, QueueRules data) {
        return register.change(AuditEvent.QUEUE_RULES_CHANGED, id, seen, data);
    }

    @Override
    @Permitted(MANAGE_QUEUE)
    public Outcome<Kept<QueueRules>> retire(Id<QueueRules> id, long seen) {
        return register.retire(AuditEvent.QUEUE_RULES_CHANGED, id, seen);
    }
}
