package id.anjung.audit.chain;

import java.util.List;

/** Say what became of verifying an exported trail. */
public sealed interface Verdict {
    /**
     * Say that every entry is what it was when it was chained, and none is missing in between.
     *
     * @param chain whose trail
     * @param head its last link
     * @param anchors heads of other chains that this one has written down, as far as they count
     * @param setBacks restores and erasings since which earlier heads count no more
     */
    record Whole(String chain, Link head, List<Anchor> anchors, List<SetBack> setBacks) implements Verdict {}

    /**
     * Name the first line that is not as it was.
     *
     * @param line its number in the file, 1 for the first one
     * @param place the place in the chain that should stand there
     * @param flaw what is wrong
     */
    record Broken(long line, long place, Flaw flaw) implements Verdict {}

    /**
     * Say why a file cannot be verified at all.
     *
     * @param words what to do
     */
    record Unusable(String words) implements Verdict {}

    /**
     * Hold the head of a tenant's chain as the province has written it down.
     *
     * @param chain region code of the tenant
     * @param head the link
     */
    record Anchor(String chain, Link head) {}

    /** Name what can be wrong. */
    enum Flaw {
        /** The line is not one of an exported trail. */
        UNREADABLE("this line was changed: it is not written as a trail is written"),
        /** A place is left out. */
        MISSING("an entry is missing here"),
        /** A place comes that has been or that another entry should have. */
        MISPLACED("this entry was inserted here, or has been moved"),
        /** The hash is not that of the entry and of all before it. */
        CHANGED("this entry was changed, or belongs to another trail"),
        /** The file ends without its last line, or says another end. */
        CUT("the end is missing: the file says another last entry, or none"),
        /** The province has written down another link for this place, or one that does not exist here. */
        NOT_ANCHORED("the province's trail holds another hash for this place, or a later place than this file has");

        private final String words;

        Flaw(String words) {
            this.words = words;
        }

        /** Answer what is wrong, in words. */
        public String words() {
            return words;
        }
    }
}
