package id.anjung.ui.regency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
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
import id.anjung.ui.shell.kit.Keys;
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
    private final Button remove = new Button();
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
        Keys.confirm(save, this);
        remove.setText(reader.say("regency.liaison.remove"));
        remove.addThemeVariants(ButtonVariant.AURA_TERTIARY, ButtonVariant.AURA_DANGER);
        remove.addClickListener(event -> ask());
        var footer = new Div(save, remove);
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
        remove.setVisible(now.isPresent());
        fields.show(now.map(KeptLiaison::liaison));
        last.setText(now.isEmpty() ? reader.say("regency.liaison.none") : lastChange(kept));
    }

    private String lastChange(Kept<Agency> kept) {
        var noted = Writing.readable(Permission.READ_AUDIT)
                ? trail.of(NOUN, kept.id().toString(), 1).stream().findFirst()
                : Optional.<AuditEntry>empty();
        return noted.map(entry -> reader.say(
                        "regency.liaison.last",
                        entry.actor().name(),
                        reader.formats().moment(entry.at())))
                .orElse("");
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
                gone(kept);
                yield false;
            }
        };
    }

    private void ask() {
        var kept = agency;
        var shown = named;
        if (kept == null || shown.isEmpty()) {
            return;
        }
        var dialog = new ConfirmDialog();
        dialog.setHeader(reader.say("regency.liaison.remove.title", kept.data().shortName()));
        dialog.setText(
                reader.say("regency.liaison.remove.text", shown.get().liaison().person()));
        dialog.setWidth("min(30rem, 96vw)");
        dialog.setConfirmButton(
                reader.say("regency.liaison.remove"),
                event -> remove(kept, shown.get().version()));
        dialog.setConfirmButtonTheme("primary error");
        dialog.setCancelable(true);
        dialog.setCancelText(reader.say("kit.cancel"));
        dialog.open();
    }

    private void remove(Kept<Agency> kept, long seen) {
        switch (liaisons.remove(kept.data().code(), seen)) {
            case Outcome.Done<KeptLiaison> done -> {
                shown(kept, Optional.empty());
                Notices.done(reader.say("regency.liaison.removed", kept.data().shortName()));
            }
            case Outcome.Conflict<KeptLiaison>(var theirs) -> {
                shown(kept, Optional.of(theirs));
                Notices.failure(reader.say("regency.liaison.remove.conflict"));
            }
            case Outcome.Missing<KeptLiaison> missing -> {
                shown(kept, Optional.empty());
                Notices.failure(reader.say("regency.liaison.gone"));
            }
            case Outcome.Invalid<KeptLiaison>(var problems) -> Notices.failure(reader.say(problems.getFirst()));
        }
    }

    /** Leave what was written in the fields: saved once more, it names somebody anew. */
    private void gone(Kept<Agency> kept) {
        named = liaisons.of(kept.data().code());
        remove.setVisible(named.isPresent());
        Notices.failure(reader.say("regency.liaison.gone"));
    }

    private void choose(Kept<Agency> kept, Liaison mine, KeptLiaison theirs) {
        var choice = new ConflictDialog.Choice(
                () -> shown(kept, Optional.of(theirs)), () -> write(kept, theirs.version(), mine));
        var name = reader.say("regency.liaison.of", kept.data().shortName());
        var found = fields.differences(mine, theirs.liaison());
        new ConflictDialog(reader, name, theirs.changedAt(), found, choice).open();
    }
}
