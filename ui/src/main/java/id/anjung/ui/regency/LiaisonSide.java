package id.anjung.ui.regency;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.anjung.access.Permission;
import id.anjung.agency.Agency;
import id.anjung.agency.KeptLiaison;
import id.anjung.agency.Liaison;
import id.anjung.agency.Liaisons;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditTrail;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.kit.ConflictDialog;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.Side;
import id.anjung.ui.shell.kit.Writing;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Show whom to call at an agency, to those who may know it, and let an admin name somebody. */
final class LiaisonSide extends Side<Agency> {
    private static final long serialVersionUID = 1L;
    private static final String NOUN = "liaison";

    private final transient Liaisons liaisons;
    private final transient AuditTrail trail;
    private final transient Reader reader;
    private final LiaisonFields fields;
    private final Paragraph last = new Paragraph();
    private transient @Nullable Kept<Agency> agency;
    private transient Optional<KeptLiaison> named = Optional.empty();

    LiaisonSide(Liaisons liaisons, AuditTrail trail, Reader reader) {
        this.liaisons = liaisons;
        this.trail = trail;
        this.reader = reader;
        boolean writable = Writing.allowed(Permission.MANAGE_AGENCIES);
        fields = new LiaisonFields(reader, writable);
        addClassName("editor");
        last.addClassName("aside");
        var privacy = new Paragraph(reader.say("regency.liaison.privacy"));
        privacy.addClassName("aside");
        var scroll = new Div(fields, last, privacy);
        scroll.addClassName("scroll");
        add(scroll);
        if (writable) {
            add(footer());
        }
    }

    private Div footer() {
        var save = new Button(reader.say("kit.save"), event -> save());
        save.setTooltipText(reader.say("kit.save.keys"));
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Shortcuts.addShortcutListener(this, () -> save(), Key.ENTER)
                .withCtrl()
                .listenOn(this)
                .resetFocusOnActiveElement();
        var footer = new Div(save);
        footer.addClassName("footer");
        return footer;
    }

    @Override
    protected String key() {
        return "narahubung";
    }

    @Override
    protected String title() {
        return reader.say("regency.liaison");
    }

    @Override
    protected void show(Kept<Agency> kept) {
        agency = kept;
        shown(kept, liaisons.of(kept.data().code()));
    }

    private void shown(Kept<Agency> kept, Optional<KeptLiaison> now) {
        named = now;
        fields.show(now.map(KeptLiaison::liaison));
        var noted = Writing.readable(Permission.READ_AUDIT)
                ? trail.of(NOUN, kept.id().toString(), 1).stream().findFirst()
                : Optional.<AuditEntry>empty();
        last.setText(noted.map(entry -> reader.say(
                        "regency.liaison.last",
                        entry.actor().name(),
                        reader.formats().moment(entry.at())))
                .orElse(now.isEmpty() ? reader.say("regency.liaison.none") : ""));
    }

    @Override
    protected boolean changed() {
        return fields.changed();
    }

    @Override
    protected boolean save() {
        var kept = agency;
        return kept != null && write(kept, named.map(KeptLiaison::version).orElse(null), fields.read());
    }

    private boolean write(Kept<Agency> kept, @Nullable Long seen, Liaison mine) {
        return switch (liaisons.change(kept.data().code(), seen, mine)) {
            case Outcome.Done<KeptLiaison>(var now) -> {
                shown(kept, Optional.of(now));
                Notices.done(reader.say("regency.liaison.done", kept.data().shortName()));
                yield true;
            }
            case Outcome.Invalid<KeptLiaison>(var problems) -> {
                fields.refuse(problems);
                Notices.failure(reader.say("kit.invalid"));
                yield false;
            }
            case Outcome.Conflict<KeptLiaison>(var theirs) -> {
                choose(kept, mine, theirs);
                yield false;
            }
            case Outcome.Missing<KeptLiaison>() -> {
                Notices.failure(reader.say("kit.missing"));
                yield false;
            }
        };
    }

    private void choose(Kept<Agency> kept, Liaison mine, KeptLiaison theirs) {
        var choice = new ConflictDialog.Choice(
                () -> shown(kept, Optional.of(theirs)), () -> write(kept, theirs.version(), mine));
        var name = reader.say("regency.liaison.of", kept.data().shortName());
        var found = fields.differences(mine, theirs.liaison());
        new ConflictDialog(reader, name, theirs.changedAt(), found, choice).open();
    }
}
