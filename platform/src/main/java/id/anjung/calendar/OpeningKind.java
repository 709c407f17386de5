package id.anjung.calendar;

/** Say which opening rule gives way to which: a later kind replaces an earlier one on the days it covers. */
public enum OpeningKind {
    /** The ordinary week; of several, the one that began last counts. */
    BASE,
    /** The shorter week of the fasting month. */
    RAMADAN,
    /** A stretch of its own: repairs, an event, an emergency. */
    SPECIAL;

    /** Tell whether a rule of this kind needs a first and a last day. */
    public boolean bounded() {
        return this != BASE;
    }
}
