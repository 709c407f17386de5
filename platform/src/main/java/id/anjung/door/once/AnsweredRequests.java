package id.anjung.door.once;

/** Remember for a day how requests with a key were answered; a port, since the table lies elsewhere. */
public interface AnsweredRequests {
    /**
     * Claim a request for whoever sends it first.
     *
     * @param request fingerprint of its key, of whoever sends it and where to
     * @param print fingerprint of what it says
     */
    Claim claim(String request, String print);

    /** Keep the answer of a claimed request; it is sealed, so that nobody can read it who has not the key. */
    void keep(String request, byte[] answer);

    /** Let a claimed request that was refused, or failed, be sent again. */
    void release(String request);

    /** Tell what is known of a request. */
    sealed interface Claim {
        /** Nobody has sent it before. */
        record Fresh() implements Claim {}

        /** It was answered so. */
        record Answered(byte[] answer) implements Claim {}

        /** Its key was used for something else. */
        record Different() implements Claim {}

        /** It is being worked on, or whoever worked on it has died over it. */
        record UnderWay() implements Claim {}
    }
}
