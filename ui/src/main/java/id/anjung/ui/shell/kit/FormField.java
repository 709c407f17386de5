package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;

/**
 * Hold a field of a form.
 *
 * @param path path of what it fills in, which begins the paths of the problems shown at it
 * @param part the field itself
 */
record FormField(String path, Component part) {
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

    void readOnly(boolean fixed) {
        if (part instanceof HasValue<?, ?> value) {
            value.setReadOnly(fixed);
        }
    }
}
