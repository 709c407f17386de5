package id.anjung.audit;

import static java.util.stream.Collectors.toMap;

import id.anjung.audit.chain.ChainFile;
import id.anjung.audit.chain.ChainLine;
import id.anjung.audit.chain.Fact;
import id.anjung.audit.chain.Link;
import id.anjung.tenancy.Collision;
import id.anjung.tenancy.DuplicateKey;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionOperations;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Chain one trail, and hand it out. Entries come to their places in the order in which they are found, since one that was
 * begun earlier may be committed later. A place and an entry come only once: of two who seal beside each other, one gives way.
 */
public final class Chain {
    private static final int AT_ONCE = 500;

    /** An entry that is committed later than so many others is found only by who looks at the whole trail. */
    private static final long LATECOMERS = 10_000;

    private final String name;
    private final Seals seals;
    private final TransactionOperations<?> transactions;

    /**
     * Take up a chain, in reach of its trail.
     *
     * @param name goes into every hash
     * @param seals its links
     * @param transactions of the database where both are
     */
    public Chain(String name, Seals seals, TransactionOperations<?> transactions) {
        this.name = name;
        this.seals = seals;
        this.transactions = transactions;
    }

    /**
     * Seal what is not sealed yet, and answer whether it was done; false when somebody else was at it, who may leave some.
     *
     * @param whole whether to look for latecomers from the beginning of the trail
     */
    public boolean seal(boolean whole) {
        try {
            long after = whole ? 0 : lately();
            for (var some = sealed(after); some.size() == AT_ONCE; some = sealed(after)) {
                after = some.getLast().id();
            }
            return true;
        } catch (DataAccessException another) {
            if (DuplicateKey.behind(another) || Collision.behind(another)) {
                return false;
            }
            throw another;
        }
    }

    private long lately() {
        return transactions
                .executeRead(status -> seals.findHead())
                .map(head -> head.entry() - LATECOMERS)
                .orElse(0L);
    }

    private List<Fact> sealed(long after) {
        return transactions.executeWrite(status -> {
            var head = seals.findHead().map(Seal::link).orElse(Link.NONE);
            var open = seals.findUnsealed(after, AT_ONCE).stream()
                    .map(FactRow::fact)
                    .toList();
            for (var fact : open) {
                head = head.next(name, fact);
                seals.save(new Seal(head.place(), fact.id(), head.hash()));
            }
            return open;
        });
    }

    /** Answer the last link. */
    public Link head() {
        return transactions
                .executeRead(status -> seals.findHead())
                .map(Seal::link)
                .orElse(Link.NONE);
    }

    /** Answer all that is sealed now as a file that is gone when it has been read: trails outgrow memory. */
    public InputStream file() {
        return ChainFile.written(this::export);
    }

    private void export(Consumer<ChainLine> lines) {
        lines.accept(new ChainLine.Beginning(name));
        var head = Link.NONE;
        for (var links = after(head); !links.isEmpty(); links = after(head)) {
            entries(links).forEach(lines);
            head = links.getLast().link();
        }
        lines.accept(new ChainLine.End(head));
    }

    private List<Seal> after(Link head) {
        return transactions.executeRead(status -> seals.findAfter(head.place(), AT_ONCE));
    }

    /** Read what the links hold; an entry that somebody took away leaves its place empty, and the verifier finds it. */
    private List<ChainLine.Entry> entries(List<Seal> links) {
        var ids = links.stream().map(Seal::entry).toList();
        var found = transactions.executeRead(status -> seals.findFacts(ids)).stream()
                .map(FactRow::fact)
                .collect(toMap(Fact::id, fact -> fact));
        return links.stream()
                .flatMap(link ->
                        Stream.ofNullable(found.get(link.entry())).map(fact -> new ChainLine.Entry(link.link(), fact)))
                .toList();
    }
}
