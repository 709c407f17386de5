package id.anjung.admin;

/** Tell what came of writing, answering or closing a note of guidance. */
public sealed interface GuidanceChange {
    /** It is done. */
    record Done(Guidance now) implements GuidanceChange {}

    /** Nothing was said, or too much. */
    record TextNeeded() implements GuidanceChange {}

    /** The day for an answer has passed already. */
    record DuePassed() implements GuidanceChange {}

    /** There is no such note, or no such MPP. */
    record Missing() implements GuidanceChange {}

    /** Somebody else was quicker, or it is closed; nothing was changed. */
    record Changed(Guidance now) implements GuidanceChange {}
}
