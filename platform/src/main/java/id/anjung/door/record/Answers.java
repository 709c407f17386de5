package id.anjung.door.record;

/** Describe, for the description of the API, what its refusals mean. */
public final class Answers {
    /** In conflict with what is kept. */
    public static final String CONFLICT =
            "A problem: right by itself but in conflict with what is kept, such as a code that is taken or a record still in use";
    /** Somebody else was first. */
    public static final String CHANGED =
            "A problem: changed since the version that If-Match names; it shows what is kept now";
    /** Wrong by itself. */
    public static final String INVALID = "A problem that names each field that is wrong";
    /** Nobody writes blindly. */
    public static final String VERSION_NEEDED = "A problem: If-Match is missing, or names no version";
    /** Nothing to change or to take away. */
    public static final String ABSENT = "A problem: what the address names is not there, or not there for the caller";
    /** Written. */
    public static final String WRITTEN = "Done; the entity tag is the new version";

    private Answers() {}
}
