package id.anjung.audit.chain;

import id.anjung.audit.chain.Verdict.Anchor;
import id.anjung.audit.chain.Verdict.Flaw;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Verify an exported trail line by line, with nothing but the file: no database, no key, no memory for more than one line.
 * What was cut off at the end together with its last line, only the province's trail can tell.
 */
public final class VerifyingChain {
    private final Map<Long, Link> wanted = new HashMap<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<SetBack> setBacks = new ArrayList<>();
    private Link head = Link.NONE;
    private long line;

    private VerifyingChain() {}

    /** Verify a trail by itself. */
    public static Verdict verify(Path file) {
        return new VerifyingChain().read(file);
    }

    /**
     * Verify a tenant's trail, and compare it with what the province has written down of it.
     *
     * @param anchors heads of chains from the province's trail, which was verified before
     */
    public static Verdict verify(Path file, List<Anchor> anchors) {
        var chain = new VerifyingChain();
        var verdict = chain.read(file, anchors);
        return switch (verdict) {
            case Verdict.Whole whole ->
                chain.wanted.keySet().stream()
                        .filter(place -> place > whole.head().place())
                        .min(Long::compare)
                        .<Verdict>map(place ->
                                new Verdict.Broken(chain.line, whole.head().place() + 1, Flaw.NOT_ANCHORED))
                        .orElse(whole);
            case Verdict.Broken broken -> broken;
            case Verdict.Unusable unusable -> unusable;
        };
    }

    private Verdict read(Path file) {
        return read(file, List.of());
    }

    private Verdict read(Path file, List<Anchor> known) {
        try (var lines = new Lines(file)) {
            line = 1;
            var first = lines.next().flatMap(ChainLine::read).orElse(null);
            if (!(first instanceof ChainLine.Beginning(var chain))) {
                return new Verdict.Unusable(file + " does not begin as an exported trail does: export it again");
            }
            known.stream()
                    .filter(anchor -> anchor.chain().equals(chain))
                    .forEach(anchor -> wanted.put(anchor.head().place(), anchor.head()));
            return entries(chain, lines);
        } catch (NoSuchFileException missing) {
            return new Verdict.Unusable("there is no file " + file);
        } catch (IOException unreadable) {
            return new Verdict.Unusable(file + " cannot be read: " + unreadable.getMessage());
        }
    }

    private Verdict entries(String chain, Lines lines) throws IOException {
        for (var text = lines.next(); text.isPresent(); text = lines.next()) {
            line++;
            var read = text.flatMap(ChainLine::read).orElse(null);
            if (read instanceof ChainLine.End(var end)) {
                return end.equals(head) && lines.next().isEmpty()
                        ? new Verdict.Whole(chain, head, List.copyOf(anchors), List.copyOf(setBacks))
                        : broken(Flaw.CUT);
            }
            var flaw = flaw(chain, read);
            if (flaw.isPresent()) {
                return broken(flaw.get());
            }
        }
        line++;
        return broken(Flaw.CUT);
    }

    private Optional<Flaw> flaw(String chain, @Nullable ChainLine read) {
        if (!(read instanceof ChainLine.Entry(var link, var fact))) {
            return Optional.of(Flaw.UNREADABLE);
        }
        long place = head.place() + 1;
        if (link.place() != place) {
            return Optional.of(link.place() > place ? Flaw.MISSING : Flaw.MISPLACED);
        }
        if (!head.next(chain, fact).equals(link)) {
            return Optional.of(Flaw.CHANGED);
        }
        if (!wanted.getOrDefault(place, link).equals(link)) {
            return Optional.of(Flaw.NOT_ANCHORED);
        }
        head = link;
        if (chain.equals(ChainLine.PROVINCE)) {
            SetBack.read(fact).ifPresent(this::setBack);
            AnchorText.read(fact).ifPresent(anchors::add);
        }
        return Optional.empty();
    }

    private void setBack(SetBack back) {
        setBacks.add(back);
        anchors.removeIf(back::overrules);
    }

    private Verdict broken(Flaw flaw) {
        return new Verdict.Broken(line, head.place() + 1, flaw);
    }
}
