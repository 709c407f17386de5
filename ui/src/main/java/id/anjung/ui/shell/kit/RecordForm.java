package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Let a person fill in one record; a problem stands at its field, from the moment the field was left. */
public abstract class RecordForm<D extends Entry> extends Div {
    private static final long serialVersionUID = 1L;
    private static final String UNSAVED = "data-unsaved";
    /** Parts whose role does not allow to be called required (WAI-ARIA 1.2). */
    private static final String GROUPS = "vaadin-custom-field|vaadin-checkbox-group|vaadin-select";

    private final transient Reader reader;
    private final String words;
    private final transient List<FormField> fields = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();
    private transient @Nullable D shown;
    private boolean filling;
    private boolean changed;

    /**
     * Begin a form.
     *
     * @param words the beginning of the keys of its words
     */
    protected RecordForm(Reader reader, String words) {
        this.reader = reader;
        this.words = words;
        addClassName("form");
    }

    /** Put a record into the fields. */
    protected abstract void fill(D data);

    /** Empty the fields for a new record, which begins with what is given. */
    protected abstract void begin(Map<String, String> given);

    /** Read what the fields say. */
    protected abstract Draft<D> read();

    /** Prepare the fields for a record that is there already, whose code is fixed, or for a new one. */
    protected void existing(boolean there) {
        fields.stream().filter(field -> field.path().equals("code")).forEach(field -> field.fix(there));
    }

    /** Answer who reads. */
    protected final Reader reader() {
        return reader;
    }

    /** Add a field with the title of the fact of the same path. */
    protected final <F extends Component & HasValue<?, ?>> F field(String path, F field) {
        if (field instanceof HasLabel labelled) {
            labelled.setLabel(reader.say(words + ".fact." + path));
        }
        if (field instanceof HasValidation validated && !(field instanceof Marked)) {
            validated.setManualValidation(true);
        }
        field.addValueChangeListener(event -> change(path));
        fields.add(new FormField(path, field, field instanceof HasHelper helped ? helped.getHelperText() : null));
        add(field);
        return field;
    }

    /** Add a field without which there is no record. */
    protected final <F extends Component & HasValue<?, ?>> F required(String path, F field) {
        var added = field(path, field);
        if (field instanceof HasLabel labelled && field.getElement().getTag().matches(GROUPS)) {
            labelled.setLabel(labelled.getLabel() + FormField.STAR);
        } else {
            field.setRequiredIndicatorVisible(true);
        }
        return added;
    }

    private void change(String path) {
        if (!filling) {
            touched.add(path);
            var draft = read();
            changed = !(draft instanceof Draft.Complete<D>(var data) && data.equals(shown));
            say(draft.problems(), touched);
            getElement().setAttribute(UNSAVED, changed);
        }
    }

    /** Put this record, or a new one with what is given, into the fields. */
    final void open(@Nullable D data, Map<String, String> given) {
        filling = true;
        if (data == null) {
            begin(given);
        } else {
            fill(data);
        }
        existing(data != null);
        filling = false;
        shown = data;
        changed = false;
        touched.clear();
        fields.forEach(FormField::unmark);
        getElement().setAttribute(UNSAVED, false);
    }

    /** Tell whether the fields say something else than the record that was put into them. */
    final boolean changed() {
        return changed;
    }

    /** Only show the record to one who may not change it. */
    final void onlyShow(boolean readOnly) {
        if (readOnly) {
            fields.forEach(FormField::onlyShow);
        }
    }

    final void focus() {
        fields.getFirst().focus();
    }

    /** Show these problems at their fields, go to the first, and answer those that no field shows. */
    final List<FieldProblem> show(List<FieldProblem> problems) {
        fields.forEach(field -> touched.add(field.path()));
        say(problems, touched);
        fields.stream()
                .filter(field -> problems.stream().anyMatch(found -> field.shows(found.field())))
                .findFirst()
                .ifPresent(FormField::focus);
        return problems.stream()
                .filter(found -> fields.stream().noneMatch(field -> field.shows(found.field())))
                .toList();
    }

    private void say(List<FieldProblem> problems, Set<String> where) {
        for (var field : fields) {
            if (where.contains(field.path())) {
                field.unmark();
                problems.reversed().stream()
                        .filter(found -> field.shows(found.field()))
                        .forEach(found -> field.mark(found.field(), reader.say(found)));
            }
        }
    }
}
