package id.anjung.ui.setting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anjung.setting.level.SettingRevision;
import java.util.List;
import java.util.function.LongConsumer;

/** List what was decided, newest first, each with the way back to how things were then. */
final class RevisionList extends Div {
    private static final long serialVersionUID = 1L;

    private final transient SettingWords words;
    private final boolean writable;
    private final transient LongConsumer rollBack;

    RevisionList(SettingWords words, boolean writable, LongConsumer rollBack) {
        this.words = words;
        this.writable = writable;
        this.rollBack = rollBack;
        addClassName("revisions");
    }

    void show(List<SettingRevision> revisions) {
        removeAll();
        if (revisions.isEmpty()) {
            add(new Paragraph(words.say("history.none")));
            return;
        }
        var list = new OrderedList();
        for (int place = 0; place < revisions.size(); place++) {
            list.add(line(revisions.get(place), place == 0));
        }
        var who = new Paragraph(words.say("history.who"));
        who.addClassName("quiet");
        add(who, list);
    }

    private ListItem line(SettingRevision revision, boolean newest) {
        var when = new Span(words.reader().formats().moment(revision.at()));
        when.addClassName("told");
        var what = new Span(words.changes(revision));
        var line = new ListItem(when, what);
        if (writable && !newest) {
            var back = new Button(words.say("roll-back"), event -> ask(revision));
            back.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            back.setAriaLabel(words.say("roll-back.of", words.reader().formats().moment(revision.at())));
            line.add(back);
        }
        return line;
    }

    private void ask(SettingRevision revision) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(words.say("roll-back.title"));
        dialog.setText(words.say("roll-back.effect", words.reader().formats().moment(revision.at())));
        dialog.setConfirmButton(words.say("roll-back"), event -> rollBack.accept(revision.number()));
        dialog.setCancelable(true);
        dialog.setCancelText(words.say("cancel"));
        dialog.open();
    }
}
