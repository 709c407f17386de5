package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import org.jspecify.annotations.Nullable;

/**
 * Hold a field of a form.
 *
 * @param path path of what it fills in, which begins the paths of the problems shown at it
 * @param part the field itself
 * @param help what helps to write it
 */
record FormField(String path, Component part, @Nullable String help) {
    /** What says beside a label that there is no record without it. */
    static final String STAR = " *";

    boolean shows(String problemPath) {
        return problemPath.equals(path) || problemPath.startsWith(path + ".") || problemPath.startsWith(path + "[");
    }

    void mark(String problemPath, String words) {
        if (part instanceof Marked marked) {
            marked.mark(problemPath.substring(path.length()), words);
        } else if (part instanceof HasValidation field) {
            field.setErrorMessage(words);
            field.setInvalid(true);
        }
    }

    void unmark() {
        if (part instanceof Marked marked) {
            marked.unmark();
        } else if (part instanceof HasValidation field) {
            field.setInvalid(false);
        }
    }

    void focus() {
        if (part instanceof Focusable<?> field) {
            field.focus();
        }
    }

    /** Fix what it says, or let it be written; what helps to write it goes with that. */
    void fix(boolean fixed) {
        if (part instanceof HasValue<?, ?> value) {
            value.setReadOnly(fixed);
        }
        if (part instanceof HasHelper helped) {
            helped.setHelperText(fixed ? null : help);
        }
    }

    void onlyShow() {
        fix(true);
        if (part instanceof HasValue<?, ?> value) {
            value.setRequiredIndicatorVisible(false);
        }
        if (part instanceof HasLabel labelled && labelled.getLabel().endsWith(STAR)) {
            labelled.setLabel(
                    labelled.getLabel().substring(0, labelled.getLabel().length() - STAR.length()));
        }
    }
}
