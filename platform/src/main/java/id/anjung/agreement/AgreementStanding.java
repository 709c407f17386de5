package id.anjung.agreement;

/** Say how an agreement stands on a day. */
public enum AgreementStanding {
    /** Its first day is still to come. */
    COMING,
    /** It is in force. */
    VALID,
    /** It is in force, and will end soon. */
    ENDING,
    /** Its last day is over. */
    ENDED;

    /** Tell whether it is in force. */
    public boolean inForce() {
        return this == VALID || this == ENDING;
    }
}
