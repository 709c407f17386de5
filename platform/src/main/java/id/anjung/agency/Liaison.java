package id.anjung.agency;

import id.anjung.register.Checks;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Name the person to call at an agency (narahubung).
 *
 * @param person their name
 * @param phone their number, as people write it or as it is kept
 */
@Serdeable
public record Liaison(String person, String phone) {
    /** List what is wrong with it; empty when it may be kept. */
    public List<FieldProblem> problems() {
        return new Checks()
                .text("person", person, Checks.NAME)
                .require(PhoneNumber.read(phone).isPresent(), "phone", Problem.NOT_A_PHONE)
                .found();
    }

    /** Answer it with its number as it is kept; only for one without problems. */
    Liaison normal() {
        return new Liaison(person.strip(), PhoneNumber.read(phone).orElseThrow().international());
    }
}
