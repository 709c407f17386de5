package id.anjung.admin;

import java.util.Set;

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
        ADMIN
    }
}
