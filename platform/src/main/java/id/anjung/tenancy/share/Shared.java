package id.anjung.tenancy.share;

/** Name what tenants share of a process. */
public enum Shared {
    /** Connections to the database. */
    CONNECTIONS,
    /** Requests at the open door that are under way. */
    REQUESTS,
    /** Readings that keep the database busy for long. */
    READS,
    /** Files that are written and handed out. */
    EXPORTS,
    /** Boards and ticket pages that follow. */
    STREAMS
}
