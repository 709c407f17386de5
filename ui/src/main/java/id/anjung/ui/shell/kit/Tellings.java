package id.anjung.ui.shell.kit;

import id.anjung.audit.AuditEntry;
import id.anjung.register.Entry;
import java.util.List;
import java.util.Optional;

/** Tell what an entry of a trail changed, in the words of the record's own form where its kind is known. */
public final class Tellings {
    private final Documents documents;
    private final Reader reader;

    public Tellings(Documents documents, Reader reader) {
        this.documents = documents;
        this.reader = reader;
    }

    /** List what an entry changed. */
    public List<Difference> of(AuditEntry entry, Optional<? extends Kind<?>> kind) {
        return kind.map(known -> typed(entry, known))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> plain(entry));
    }

    private <D extends Entry> List<Difference> typed(AuditEntry entry, Kind<D> kind) {
        return Difference.between(
                kind, reader, documents.read(entry.before(), kind.type()), documents.read(entry.after(), kind.type()));
    }

    private List<Difference> plain(AuditEntry entry) {
        return Difference.between(documents.plain(entry.before()), documents.plain(entry.after()));
    }
}
