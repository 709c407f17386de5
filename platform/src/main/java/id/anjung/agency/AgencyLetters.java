package id.anjung.agency;

import java.util.Optional;

/** Tell to which agency letters were given by themselves, before anybody chose any. */
@FunctionalInterface
public interface AgencyLetters {
    /** Find the code of the agency. */
    Optional<String> givenTo(String letters);
}
