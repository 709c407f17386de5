package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.HasValidation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Know at which fields each fault of a form is said.
 *
 * @param <F> what may be wrong
 */
public final class FaultPlaces<F extends Enum<F>> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Map<F, List<HasValidation>> fields;

    public FaultPlaces(Class<F> kinds) {
        fields = new EnumMap<>(kinds);
    }

    /** Say faults of these kinds at a field, where they stay until {@link #show} looks again. */
    @SafeVarargs
    public final void at(HasValidation field, F... kinds) {
        Faults.stay(field);
        for (var kind : kinds) {
            fields.computeIfAbsent(kind, one -> new ArrayList<>()).add(field);
        }
    }

    /** Say what is wrong, and nothing else; answer whether any of it is said here. */
    public boolean show(Set<F> faults, Function<F, String> words) {
        fields.values().stream().flatMap(List::stream).forEach(field -> {
            field.setInvalid(false);
            field.setErrorMessage("");
        });
        var here = fields.keySet().stream().filter(faults::contains).toList();
        here.forEach(fault -> fields.getOrDefault(fault, List.of()).forEach(field -> {
            field.setErrorMessage(words.apply(fault));
            field.setInvalid(true);
        }));
        return !here.isEmpty();
    }
}
