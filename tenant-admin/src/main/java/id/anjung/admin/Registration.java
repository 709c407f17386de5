package id.anjung.admin;

import java.util.Set;

/** Tell what came of registering, changing or stopping an application. */
public sealed interface Registration {
    /** It lets people in; its secret is shown this once. */
    record Registered(Application application, String secret) implements Registration {}

    /** It lets nobody in any more. */
    record Stopped(Application application) implements Registration {}

    /** There is no such application, or it was stopped. */
    record Missing() implements Registration {}

    /** Something of it cannot be; nothing was done. */
    record Refused(Set<Fault> faults) implements Registration {
        public Refused {
            faults = Set.copyOf(faults);
        }
    }

    /** Name what cannot be. */
    enum Fault {
        /** Not small letters, digits and hyphens, or too long. */
        CODE,
        /** Another application has it, or had it. */
        CODE_TAKEN,
        NAME,
        DESCRIPTION,
        /** The catalogue has no such agency. */
        AGENCY,
        /** No address of the web: https, or http on this machine. */
        URL,
        /** No exact address of the same place: one with a wildcard, a fragment, or of another host. */
        REDIRECT
    }
}
