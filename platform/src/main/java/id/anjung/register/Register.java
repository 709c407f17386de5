package id.anjung.register;

import id.anjung.audit.AuditEvent;
import id.anjung.audit.Subject;
import id.anjung.register.Outcome.Conflict;
import id.anjung.register.Outcome.Done;
import id.anjung.register.Outcome.Invalid;
import id.anjung.register.Outcome.Missing;
import id.anjung.tenancy.DuplicateKey;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.model.Sort;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keep one kind of record of the bound tenant: whoever writes names the version seen and the audit event, and
 * the change, its entry in the trail and its event are one transaction of the caller.
 *
 * @param <D> the kind of record
 * @param <R> the row that stores it
 */
public final class Register<D extends Entry, R extends Row> {
    private final Kind<D, R> kind;
    private final Shelf<R> shelf;
    private final Recording recording;

    /**
     * Give a row a column of its own beside the document, which no two rows may have alike.
     *
     * @param <D> the kind of record
     * @param <R> the row that stores it
     */
    public interface Claim<D, R> {
        /** Answer the name of the unique key. */
        String key();

        /** Write the column: what a record in use claims, or nothing for one that is taken out of use. */
        void write(R row, @Nullable D data);

        /** Say what is wrong when another row has claimed it first. */
        FieldProblem taken(R row);
    }

    /**
     * Describe what a register keeps.
     *
     * @param noun name of the kind in trails and events ({@code counter})
     * @param type class of the record
     * @param blank makes an empty row
     * @param references finds what is wrong with a record beside other records; called inside the transaction
     * @param claim what no two of them have alike beside their code
     */
    public record Kind<D, R>(
            String noun,
            Class<D> type,
            Supplier<R> blank,
            Function<D, List<FieldProblem>> references,
            @Nullable Claim<D, R> claim) {
        /** Describe one whose records have nothing unique but their code. */
        public Kind(String noun, Class<D> type, Supplier<R> blank, Function<D, List<FieldProblem>> references) {
            this(noun, type, blank, references, null);
        }
    }

    Register(Kind<D, R> kind, Shelf<R> shelf, Recording recording) {
        this.kind = kind;
        this.shelf = shelf;
        this.recording = recording;
    }

    /** List a part of the register. */
    public List<Kept<D>> page(PageRequest request) {
        var direction = request.sort().ascending() ? Sort.Order.Direction.ASC : Sort.Order.Direction.DESC;
        var order = Sort.of(new Sort.Order(request.sort().property(), direction, false));
        return shelf
                .findBySearchContainsAndRetiredInListAndCodeGreaterThan(
                        Search.literal(request.text()),
                        retired(request),
                        request.after(),
                        new Window(request.offset(), request.limit(), order))
                .stream()
                .map(this::kept)
                .toList();
    }

    /** Count what {@link #page} would list in all. */
    public long count(PageRequest request) {
        return shelf.countBySearchContainsAndRetiredInList(Search.literal(request.text()), retired(request));
    }

    /** List everything in use, by code. */
    public List<Kept<D>> all() {
        return shelf.findByRetiredOrderByCode(false).stream().map(this::kept).toList();
    }

    /** Find a record by its identifier. */
    public Optional<Kept<D>> find(Id<D> id) {
        return shelf.findById(id.value()).map(this::kept);
    }

    /** Find a record by its code. */
    public Optional<Kept<D>> byCode(String code) {
        return shelf.findByCode(code).map(this::kept);
    }

    /** Add a record. */
    public Outcome<Kept<D>> add(AuditEvent event, D data) {
        var problems = problems(data);
        if (!problems.isEmpty()) {
            return new Invalid<>(problems);
        }
        var taken = shelf.findByCode(data.code());
        if (taken.isPresent()) {
            return Invalid.of("code", Problem.TAKEN, taken.get().getName());
        }
        var row = kind.blank().get();
        row.setId(recording.newId());
        row.setCode(data.code());
        fill(row, data);
        return saved(event, row, null, shelf::save);
    }

    /** Change a record, if it still is what the writer has seen. */
    public Outcome<Kept<D>> change(AuditEvent event, Id<D> id, long seen, D data) {
        var found = shelf.findByIdForUpdate(id.value());
        if (found.isEmpty()) {
            return new Missing<>();
        }
        var row = found.get();
        if (row.getVersion() != seen) {
            return new Conflict<>(kept(row));
        }
        if (!row.getCode().equals(data.code())) {
            return Invalid.of("code", Problem.CODE_FIXED);
        }
        var problems = problems(data);
        if (!problems.isEmpty()) {
            return new Invalid<>(problems);
        }
        var before = row.getDocument();
        fill(row, data);
        return saved(event, row, before, shelf::update);
    }

    /** Take a record out of use; changing it later brings it back. */
    public Outcome<Kept<D>> retire(AuditEvent event, Id<D> id, long seen) {
        var found = shelf.findByIdForUpdate(id.value());
        if (found.isEmpty()) {
            return new Missing<>();
        }
        var row = found.get();
        if (row.getVersion() != seen) {
            return new Conflict<>(kept(row));
        }
        var before = row.getDocument();
        row.setRetired(true);
        if (kind.claim() != null) {
            kind.claim().write(row, null);
        }
        row.setChangedAt(recording.now());
        return saved(event, row, before, shelf::update);
    }

    private Outcome<Kept<D>> saved(AuditEvent event, R row, @Nullable String before, Function<R, R> write) {
        R written;
        try {
            written = write.apply(row);
        } catch (DataAccessException refused) {
            if (kind.claim() != null && DuplicateKey.of(kind.claim().key(), refused)) {
                return new Invalid<>(List.of(kind.claim().taken(row)));
            }
            if (DuplicateKey.behind(refused)) {
                return Invalid.of("code", Problem.TAKEN, row.getName());
            }
            throw refused;
        }
        var subject = new Subject(kind.noun(), row.getId().toString(), row.getName());
        recording.write(event, subject, before, row.isRetired() ? null : row.getDocument());
        return new Done<>(kept(written));
    }

    private List<FieldProblem> problems(D data) {
        var own = data.problems();
        return own.isEmpty() ? kind.references().apply(data) : own;
    }

    private void fill(R row, D data) {
        row.setName(data.name());
        row.setSearch(Search.words(data));
        row.setDocument(recording.json(data));
        row.setRetired(false);
        if (kind.claim() != null) {
            kind.claim().write(row, data);
        }
        row.setChangedAt(recording.now());
    }

    private Kept<D> kept(R row) {
        return new Kept<>(
                new Id<>(row.getId()),
                row.getVersion(),
                row.isRetired(),
                row.getChangedAt(),
                recording.read(row.getDocument(), kind.type()));
    }

    private static List<Boolean> retired(PageRequest request) {
        return request.retiredToo() ? List.of(false, true) : List.of(false);
    }
}
