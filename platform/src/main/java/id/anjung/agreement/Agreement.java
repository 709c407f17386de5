package id.anjung.agreement;

import id.anjung.register.Checks;
import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Describe what an agency and the mall have signed.
 *
 * @param code short, unique in the mall ({@code pks-bpjs-2026})
 * @param name what it is about, for people
 * @param number as it stands on the document; nothing while it is not known
 * @param type what was signed
 * @param agency code of the agency
 * @param from first day in force
 * @param until last day in force
 * @param days weekdays on which the agency has promised to be there; none when it promises no days
 * @param confirmed whether a document shows it
 */
@Serdeable
public record Agreement(
        String code,
        String name,
        @Nullable String number,
        AgreementType type,
        String agency,
        LocalDate from,
        LocalDate until,
        @Nullable List<DayOfWeek> days,
        boolean confirmed)
        implements Entry {
    /** How many days before its end an agreement asks for attention: time to sign the next one. */
    public static final int NOTICE_DAYS = 90;

    private static final int LONGEST_NUMBER = 120;

    public Agreement {
        number = number == null || number.isBlank() ? null : number.strip();
        days = days == null ? List.of() : List.copyOf(new TreeSet<>(days));
    }

    @Override
    public List<DayOfWeek> days() {
        return Objects.requireNonNullElse(days, List.of());
    }

    /** Answer how it stands on a day. */
    public AgreementStanding on(LocalDate day) {
        if (day.isBefore(from)) {
            return AgreementStanding.COMING;
        }
        if (day.isAfter(until)) {
            return AgreementStanding.ENDED;
        }
        return until.isAfter(day.plusDays(NOTICE_DAYS)) ? AgreementStanding.VALID : AgreementStanding.ENDING;
    }

    /** Tell whether its agency serves by it on a day. */
    public boolean bindsOn(LocalDate day) {
        return type == AgreementType.COOPERATION_AGREEMENT && on(day).inForce();
    }

    /** Tell whether another takes its place without a day between. */
    public boolean isFollowedBy(Agreement other) {
        return other.agency.equals(agency)
                && other.type == type
                && other.on(until.plusDays(1)).inForce();
    }

    @Override
    public String keywords() {
        return agency + " " + Objects.requireNonNullElse(number, "");
    }

    @Override
    public List<FieldProblem> problems() {
        return Checks.of(this)
                .optional("number", number, LONGEST_NUMBER)
                .oneLine("number", number)
                .text("agency", agency, Checks.CODE)
                .require(!until.isBefore(from), "until", Problem.WRONG_ORDER, from)
                .found();
    }
}
