package id.anjung.admin;

import java.util.Set;

/** Tell what became of the wish to write a declaration down or to withdraw one. */
public sealed interface StageChange {
    /** It is written down, and the province's trail says so. */
    record Done(StageEntry entry) implements StageChange {}

    /** There is no such regency in the province, or no such entry. */
    record NotFound() implements StageChange {}

    /** The entry was withdrawn before. */
    record AlreadyWithdrawn() implements StageChange {}

    /** Something in it cannot be. */
    record Refused(Set<Fault> faults) implements StageChange {
        public Refused {
            faults = Set.copyOf(faults);
        }
    }

    /** Name what cannot be. */
    enum Fault {
        /** The day lies in the future. */
        DAY,
        /** Nothing shows it, or in too many words. */
        EVIDENCE,
        /** The source is no address of the web, or too long. */
        SOURCE,
        /** A percentage is not within 0 and 100. */
        PERCENT,
        /** A budget is less than nothing. */
        BUDGET,
        /** A withdrawal says why, in 300 characters at most. */
        REASON
    }
}
