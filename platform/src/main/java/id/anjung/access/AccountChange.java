package id.anjung.access;

/** Tell what came of a change to an account. */
public sealed interface AccountChange {
    /** The change is done and counts. */
    record Done() implements AccountChange {}

    /** It was so already; nothing changed. */
    record AlreadySo() implements AccountChange {}

    /** There is no such account. */
    record NoSuchAccount() implements AccountChange {}

    /** Nobody can be that in this tenant: it is a role of the province, or the agency does not serve here. */
    record NoSuchMembership() implements AccountChange {}

    /** Nobody takes away their own login or role, since then nobody might be left to give it back. */
    record OwnAccount() implements AccountChange {}
}
