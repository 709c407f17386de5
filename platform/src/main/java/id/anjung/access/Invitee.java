package id.anjung.access;

import id.anjung.access.Invited.Fault;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Describe somebody who has no account yet and is to get one.
 *
 * @param username name at login, in lower case
 * @param name whole name, for people
 * @param address e-mail address that the invitation goes to; one account has it
 */
public record Invitee(String username, String name, String address) {
    /** Longest login name, in characters. */
    public static final int LONGEST_USERNAME = 40;
    /** Longest name, in characters. */
    public static final int LONGEST_NAME = 120;
    /** Longest address, in characters (RFC 5321, 4.5.3.1.3). */
    public static final int LONGEST_ADDRESS = 254;

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");
    /** Whether an address is good only an e-mail can tell; this finds slips of the hand. */
    private static final Pattern MAILBOX =
            Pattern.compile("[^@\\s\\p{Cntrl}]+@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}]+");

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** Answer what is wrong as it is written, whoever else may have that name or address. */
    public Set<Fault> faults() {
        var faults = EnumSet.noneOf(Fault.class);
        if (username.length() > LONGEST_USERNAME || !LOGIN.matcher(username).matches()) {
            faults.add(Fault.USERNAME);
        }
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || CONTROL.matcher(name).find()) {
            faults.add(Fault.NAME);
        }
        if (address.length() > LONGEST_ADDRESS || !MAILBOX.matcher(address).matches()) {
            faults.add(Fault.ADDRESS);
        }
        return faults;
    }
}
