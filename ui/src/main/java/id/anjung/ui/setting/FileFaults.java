package id.anjung.ui.setting;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anjung.register.FieldProblem;
import java.util.List;

/** Show why a file cannot be applied: each fault with the field of the file that must be mended. */
final class FileFaults extends Div {
    private static final long serialVersionUID = 1L;

    FileFaults(SettingWords words, List<FieldProblem> problems) {
        addClassName("file-faults");
        add(new Paragraph(words.say("file.wrong", words.reader().formats().count(problems.size()))));
        var list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(
                new Code(problem.field()), new Span(" " + words.reader().say(problem)))));
        add(list);
    }
}
