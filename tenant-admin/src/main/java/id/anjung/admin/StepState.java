package id.anjung.admin;

/** Say how far a step has come. */
public enum StepState {
    /** Not begun. */
    PENDING,
    /** Begun; after a crash it still says so and is begun again. */
    RUNNING,
    /** Done. */
    DONE,
    /** Ended by an error; it is tried again. */
    FAILED
}
