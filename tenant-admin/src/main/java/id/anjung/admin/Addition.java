package id.anjung.admin;

import id.anjung.access.Invited;
import java.util.Set;
import java.util.stream.Collectors;

/** Tell what became of the wish to add an MPP. */
public sealed interface Addition {
    /** It is written down; a worker sets it up. */
    record Requested() implements Addition {}

    /** The regency has an MPP here already. */
    record AlreadyThere() implements Addition {}

    /** No regency of this province has that code. */
    record NotOfProvince() implements Addition {}

    /** Something of it cannot be. */
    record Refused(Set<Fault> faults) implements Addition {
        public Refused {
            faults = Set.copyOf(faults);
        }
    }

    /** Name what cannot be. */
    enum Fault {
        /** The name in addresses is not small letters, digits and hyphens, or too long. */
        SLUG,
        /** Another MPP has that name in addresses. */
        SLUG_TAKEN,
        /** The name is empty or too long. */
        NAME,
        /** The address is empty or too long. */
        ADDRESS,
        /** No agency is chosen, or one that the catalogue does not have. */
        AGENCIES,
        /** No account has that login name. */
        ADMIN,
        /** An invited admin's login name is not as such are, or an account has it already. */
        ADMIN_USERNAME,
        /** An invited admin's name is empty or too long. */
        ADMIN_NAME,
        /** An invited admin's address is none, or an account has it already. */
        ADMIN_ADDRESS,
        /** Nobody can be invited, since no e-mail can leave from here. */
        ADMIN_NO_POST;

        /** Answer what is wrong with somebody who is to be invited. */
        public static Set<Fault> of(Set<Invited.Fault> faults) {
            return faults.stream().map(Fault::of).collect(Collectors.toSet());
        }

        private static Fault of(Invited.Fault fault) {
            return switch (fault) {
                case NAME -> ADMIN_NAME;
                case ADDRESS, ADDRESS_TAKEN -> ADMIN_ADDRESS;
                case NO_POST -> ADMIN_NO_POST;
                case USERNAME, USERNAME_TAKEN, MEMBERSHIP -> ADMIN_USERNAME;
            };
        }
    }
}
