package id.anjung.catalog;

/** Say how a service is done, which decides how a queue and a case treat it. */
public enum ServiceKind {
    /** Done while the visitor waits. */
    WHILE_WAITING,
    /** Finished by the back office later. */
    BACK_OFFICE,
    /** Needs a technical recommendation of another agency. */
    RECOMMENDATION,
    /** By appointment or within a quota. */
    SCHEDULED,
    /** Payment or information only. */
    INFORMATION
}
