package id.anjung.standard;

import id.anjung.register.Checks;
import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Describe one version of the standard of a service.
 *
 * @param code short, unique in the mall ({@code akta-lahir-2026})
 * @param name for people, as a rule the service's
 * @param service code of the service
 * @param decree number of the decree that determines it; nothing while it is a draft
 * @param decided day of the decree
 * @param from first day in force
 * @param published whether it was determined: from then on it does not change, and a new version follows it
 * @param components what it says, by part; a part that is left out is not written yet
 */
@Serdeable
public record ServiceStandard(
        String code,
        String name,
        String service,
        @Nullable String decree,
        @Nullable LocalDate decided,
        @Nullable LocalDate from,
        boolean published,
        @Nullable Map<Component, String> components)
        implements Entry {
    /** Longest text of a part. */
    public static final int LONGEST = 4_000;

    /** Longest number of a decree. */
    public static final int LONGEST_DECREE = 120;

    private static final int ALL = Component.values().length;

    public ServiceStandard {
        decree = decree == null || decree.isBlank() ? null : decree.strip();
        components = written(components);
    }

    private static Map<Component, String> written(@Nullable Map<Component, String> given) {
        var written = new EnumMap<Component, String>(Component.class);
        if (given != null) {
            given.forEach((component, text) -> {
                if (text != null && !text.isBlank()) {
                    written.put(component, text.strip());
                }
            });
        }
        return Collections.unmodifiableMap(written);
    }

    @Override
    public Map<Component, String> components() {
        return Objects.requireNonNullElse(components, Map.of());
    }

    /** Answer what it says of a part; nothing where that is not written. */
    public String text(Component component) {
        return components().getOrDefault(component, "");
    }

    /** Answer the same with these parts in the place of its own; what they do not say stays. */
    public ServiceStandard with(Map<Component, String> parts) {
        var all = new EnumMap<Component, String>(Component.class);
        all.putAll(components());
        all.putAll(parts);
        return new ServiceStandard(code, name, service, decree, decided, from, published, all);
    }

    /** Answer how much of it is written: parts that are there by all fourteen, in percent with two digits. */
    public BigDecimal completeness() {
        return BigDecimal.valueOf(components().size())
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(ALL), 2, RoundingMode.HALF_UP);
    }

    /** Tell whether all fourteen parts are written. */
    public boolean complete() {
        return components().size() == ALL;
    }

    /** Tell whether it was determined and its first day has come. */
    public boolean inForceOn(LocalDate day) {
        return published && from != null && !from.isAfter(day);
    }

    @Override
    public String keywords() {
        return service + " " + Objects.requireNonNullElse(decree, "");
    }

    @Override
    public List<FieldProblem> problems() {
        var checks = Checks.of(this)
                .text("service", service, Checks.CODE)
                .optional("decree", decree, LONGEST_DECREE)
                .require(
                        decided == null || from == null || !from.isBefore(decided),
                        "from",
                        Problem.WRONG_ORDER,
                        String.valueOf(decided));
        components().forEach((component, text) -> checks.optional(field(component), text, LONGEST));
        if (published) {
            checks.require(decree != null, "decree", Problem.REQUIRED)
                    .require(decided != null, "decided", Problem.REQUIRED)
                    .require(from != null, "from", Problem.REQUIRED);
            Component.ofDelivery()
                    .forEach(component ->
                            checks.require(components().containsKey(component), field(component), Problem.REQUIRED));
        }
        return checks.found();
    }

    /** Answer the path of a part, for messages at its field. */
    public static String field(Component component) {
        return "components." + component;
    }
}
