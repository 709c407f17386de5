package id.anjung.door.record;

/** Describe, for the description of the API, what its refusals mean. */
final class Answers {
    static final String CONFLICT =
            "A problem: right by itself but in conflict with what is kept, such as a code that is taken or a record still in use";
    static final String CHANGED = "A problem: changed since the version that If-Match names; it shows what is kept now";
    static final String INVALID = "A problem that names each field that is wrong";
    static final String VERSION_NEEDED = "A problem: If-Match is missing, or names no version";

    private Answers() {}
}
