package id.anjung.ui.regency;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.agency.Liaison;
import id.anjung.register.FieldProblem;
import id.anjung.ui.shell.kit.Difference;
import id.anjung.ui.shell.kit.Reader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hold the fields that name whom to call; a problem stands at its field. */
final class LiaisonFields extends Div {
    private static final long serialVersionUID = 1L;
    private static final Liaison NOBODY = new Liaison("", "");

    private final transient Reader reader;
    private final TextField person = new TextField();
    private final TextField phone = new TextField();
    private transient Liaison shown = NOBODY;

    LiaisonFields(Reader reader, boolean writable) {
        this.reader = reader;
        addClassName("form");
        prepare(person, "regency.liaison.person", writable);
        prepare(phone, "regency.liaison.phone", writable);
        if (writable) {
            phone.setHelperText(reader.say("regency.liaison.phone.help"));
        }
        add(person, phone);
    }

    private void prepare(TextField field, String key, boolean writable) {
        field.setLabel(reader.say(key));
        field.setManualValidation(true);
        field.setReadOnly(!writable);
        field.setRequiredIndicatorVisible(writable);
        field.addValueChangeListener(event -> {
            getElement().setAttribute("data-unsaved", changed());
            if (event.isFromClient()) {
                field.setInvalid(false);
            }
        });
        Inputs.wide(field);
    }

    void show(Optional<Liaison> liaison) {
        shown = liaison.orElse(NOBODY);
        person.setValue(shown.person());
        phone.setValue(shown.phone());
        person.setInvalid(false);
        phone.setInvalid(false);
        getElement().setAttribute("data-unsaved", false);
    }

    Liaison read() {
        return new Liaison(person.getValue().strip(), phone.getValue().strip());
    }

    boolean changed() {
        return !read().equals(shown);
    }

    void refuse(List<FieldProblem> problems) {
        mark(person, "person", problems);
        mark(phone, "phone", problems);
        Stream.of(person, phone).filter(TextField::isInvalid).findFirst().ifPresent(TextField::focus);
    }

    private void mark(TextField field, String path, List<FieldProblem> problems) {
        var found = problems.stream()
                .filter(problem -> problem.field().equals(path))
                .findFirst();
        field.setErrorMessage(found.map(reader::say).orElse(""));
        field.setInvalid(found.isPresent());
    }

    List<Difference> differences(Liaison mine, Liaison theirs) {
        return Stream.of(
                        new Difference(reader.say("regency.liaison.person"), mine.person(), theirs.person()),
                        new Difference(reader.say("regency.liaison.phone"), mine.phone(), theirs.phone()))
                .filter(difference -> !difference.left().equals(difference.right()))
                .toList();
    }
}
