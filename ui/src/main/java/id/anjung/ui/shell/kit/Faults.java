package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.HasValidation;
import java.util.stream.Stream;

/** Keep what is said at fields still. */
public final class Faults {
    private Faults() {}

    /**
     * Let what is said at these fields stay until somebody looks at them again. By themselves they take it back as soon as
     * they are left; the page then moves while a button below is being pressed, and the press is lost.
     */
    public static void stay(HasValidation... fields) {
        Stream.of(fields).forEach(field -> field.setManualValidation(true));
    }
}
