package id.anjung.door;

/** Order what happens at the edge: first who asks, then where they go. */
public final class EdgeOrder {
    /** Before everything, to see how each request ends. */
    static final int WATCH = -10_000;
    /** Outside of all that may refuse, so that every refusal can be put into words for people. */
    public static final int WORDS = -9_000;
    /** After the framework's security filter has believed the token or not. */
    static final int ACTOR = 40_000;
    /** After the actor is known. */
    static final int TENANT = 41_000;
    /** After the mall is known, and before anything is read of it. */
    static final int SHARE = 41_050;
    /** After the mall has let the request in: what is read of it may wait for the database. */
    public static final int INSIDE = 41_060;

    private EdgeOrder() {}
}
