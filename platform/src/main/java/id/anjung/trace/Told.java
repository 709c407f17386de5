package id.anjung.trace;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Say of a piece of work what each line of the log and each step of a trace may tell of it: an identifier, never what a
 * person is called. It is read where something is written, so that work which nobody writes of costs nothing, and it is
 * right wherever the work goes on.
 */
public interface Told extends PropagatedContextElement {
    /** Answer the field's name. */
    String field();

    /** Answer the identifier, if there is one now. */
    @Nullable
    String identifier();

    /** Answer what may be told of the running work. */
    static Map<String, String> now() {
        return of(PropagatedContext.getOrEmpty());
    }

    /** Answer what may be told of this work. */
    static Map<String, String> of(PropagatedContext context) {
        var told = new LinkedHashMap<String, String>();
        for (var element : context.getAllElements()) {
            if (element instanceof Told one && one.identifier() instanceof String identifier) {
                told.put(one.field(), identifier);
            }
        }
        return told;
    }
}
