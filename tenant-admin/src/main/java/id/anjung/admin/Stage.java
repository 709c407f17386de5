package id.anjung.admin;

/**
 * Name how far a regency has come with its MPP, in the order in which most come there. Stages follow Perpres 89/2021,
 * articles 5 and 6, up to the agreements, and what people opened from then on. A regency may skip some: one that its own
 * head opened operates without a minister's inauguration.
 */
public enum Stage {
    NONE,
    COMMITMENT,
    STUDY,
    APPROVED,
    AGREEMENT,
    CONSTRUCTION,
    TRIAL,
    SOFT_LAUNCH,
    OPERATING,
    INAUGURATED,
    DIGITAL,
    PRIME;

    /** Tell whether this is so far, or farther. */
    public boolean reaches(Stage other) {
        return compareTo(other) >= 0;
    }

    /** Tell whether a regency is under way here, and so can be stuck. */
    public boolean underWay() {
        return this != NONE && !reaches(OPERATING);
    }
}
