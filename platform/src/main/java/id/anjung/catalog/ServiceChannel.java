package id.anjung.catalog;

/** Name the four ways of serving that the ministry knows (domain: LEG-13). */
public enum ServiceChannel {
    /** Face to face (langsung). */
    DIRECT,
    /** A unit that comes to people (bergerak). */
    MOBILE,
    /** Self-service (mandiri). */
    SELF_SERVICE,
    /** By electronic means (elektronik). */
    ELECTRONIC
}
