package id.anjung.agency;

import id.anjung.register.Checks;
import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import io.micronaut.core.annotation.Creator;
import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Describe an agency that serves at the mall.
 *
 * @param code small letters, the same everywhere in the province and in group paths ({@code disdukcapil})
 * @param name for people
 * @param shortName name for tiles, boards and lists
 * @param level to whom it belongs
 * @param days weekdays on which it is at the mall, at least one, in order and without repeats
 * @param confirmed whether a source confirms that it is at this mall
 * @param letters before its numbers, one to three capitals; nothing for those that come by themselves
 * @param daysConfirmed whether a source confirms its days; as {@code confirmed} when nothing is said
 * @param source where it is known from, in plain words; nothing when nobody said
 */
@Serdeable
public record Agency(
        String code,
        String name,
        String shortName,
        AgencyLevel level,
        List<DayOfWeek> days,
        boolean confirmed,
        @Nullable String letters,
        @Nullable Boolean daysConfirmed,
        @Nullable String source)
        implements Entry {
    private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,3}");

    @Creator
    public Agency {
        days = List.copyOf(new TreeSet<>(days));
        letters = letters == null || letters.isBlank() ? null : letters.strip().toUpperCase(Locale.ROOT);
        daysConfirmed = Objects.requireNonNullElse(daysConfirmed, confirmed);
        source = Checks.given(source);
    }

    /** Describe an agency whose letters come by themselves. */
    public Agency(
            String code, String name, String shortName, AgencyLevel level, List<DayOfWeek> days, boolean confirmed) {
        this(code, name, shortName, level, days, confirmed, null, null, null);
    }

    @Override
    public Boolean daysConfirmed() {
        return Objects.requireNonNullElse(daysConfirmed, confirmed);
    }

    /** Answer the same agency with other letters. */
    public Agency lettered(@Nullable String other) {
        return new Agency(code, name, shortName, level, days, confirmed, other, daysConfirmed, source);
    }

    /** Tell whether all of it is known; if not, pages mark it as an example. */
    public boolean sure() {
        return confirmed && daysConfirmed();
    }

    @Override
    public String keywords() {
        return shortName;
    }

    @Override
    public List<FieldProblem> problems() {
        return Checks.of(this)
                .require(code.equals(code.toLowerCase(Locale.ROOT)), "code", Problem.NOT_A_CODE)
                .line("shortName", shortName, Checks.CODE)
                .optional("source", source, Checks.SOURCE)
                .require(!days.isEmpty(), "days", Problem.REQUIRED)
                .require(letters == null || LETTERS.matcher(letters).matches(), "letters", Problem.NOT_LETTERS)
                .found();
    }
}
