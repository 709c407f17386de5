package id.anjung.ui.tenant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permission;
import id.anjung.admin.CopyKind;
import id.anjung.admin.Custody;
import id.anjung.admin.CustodyAdministration;
import id.anjung.admin.Lifecycle;
import id.anjung.admin.Province;
import id.anjung.admin.StatusChange;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.TenantAdmins;
import id.anjung.admin.TenantCopy;
import id.anjung.admin.WorkAnswer;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.FileLink;
import id.anjung.ui.shell.text.Formats;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Let the province keep copies of an MPP, put them back, archive the MPP and erase it, and watch each step. */
@Prototype
@Route(value = "provinsi/mpp/:kode/kelola", layout = MainLayout.class)
@Opens(Permission.OVERSEE_TENANTS)
@StyleSheet("context://static/province.css")
@StyleSheet("context://static/tenant.css")
final class KeepingView extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient CustodyAdministration custody;
    private final transient TenantAdministration administration;
    private final boolean keeps = CurrentActor.require().may(Permission.KEEP_COPIES, Optional.empty());
    private final boolean ends = CurrentActor.require().may(Permission.END_TENANTS, Optional.empty());
    private final Paragraph state = new Paragraph();
    private final Div moves = new Div();
    private final WorkAtHand atHand;
    private final H2 kept = new H2(getTranslation("keep.copies"));
    private final CopyTable copies;
    private final WorkLog log;
    private final @Nullable AdminsPart admins;
    private transient @Nullable Custody shown;
    private @Nullable TenantId tenant;

    KeepingView(
            CustodyAdministration custody,
            TenantAdministration administration,
            @Nullable TenantAdmins tenantAdmins,
            Province province) {
        this.custody = custody;
        this.administration = administration;
        var formats = Formats.of(getLocale(), province.zone());
        state.getElement().setAttribute("role", "status");
        moves.addClassName("wizard-buttons");
        atHand = new WorkAtHand(keeps, () -> then(custody::retry), () -> then(custody::giveUp));
        copies = new CopyTable(getTranslation("keep.copies.none"), formats, this::actions);
        log = new WorkLog(formats);
        boolean appoints = CurrentActor.require().may(Permission.PROVISION_TENANTS, Optional.empty());
        admins = tenantAdmins == null || !appoints ? null : new AdminsPart(tenantAdmins, formats);
        add(state, moves, atHand);
        if (admins != null) {
            add(admins);
        }
        add(kept, copies, log);
        addClassName("keeping");
    }

    @Override
    public String title() {
        return shown == null ? getTranslation("keep.title") : getTranslation("keep.title.of", shown.name());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        tenant = entering.getRouteParameters()
                .get("kode")
                .flatMap(TenantId::read)
                .filter(code -> custody.of(code).isPresent())
                .orElse(null);
        if (tenant == null) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        look();
        EverySecond.look(this, entering.getUI(), this::look); // another person may ask for something, too
    }

    private void look() {
        if (tenant != null) {
            custody.of(tenant).filter(now -> !now.equals(shown)).ifPresent(this::show);
        }
    }

    private void show(Custody now) {
        shown = now;
        atHand.show(now.works().stream().filter(work -> !work.over()).findFirst());
        copies.show(now.copies());
        log.show(now.works());
        moves.removeAll();
        var known = now.tenant();
        showAdmins(known);
        kept.setVisible(known != null);
        copies.setVisible(known != null);
        var life = now.life();
        if (known == null || life == null) {
            state.setText(getTranslation("keep.state.ERASED", now.name()));
            return;
        }
        var why = life.reason() == null ? "" : " " + getTranslation("keep.state.why", life.reason());
        state.setText(getTranslation("keep.state." + known.status()) + why);
        offer(known, life, now.atWork());
    }

    private void offer(Tenant known, Lifecycle life, boolean atWork) {
        if (keeps && !atWork && life.isSetUp()) {
            moves.add(asking("keep.backup", () -> custody.backUp(known.id())));
            moves.add(asking("keep.export", () -> custody.export(known.id())));
        }
        if (ends && !atWork) {
            if (life.mayBecome(new Lifecycle.Archived(""))) {
                moves.add(weighty("keep.archive", known, false, custody::archive));
            }
            if (life instanceof Lifecycle.Archived) {
                moves.add(new Button(getTranslation("keep.reopen"), event -> reopen(known)));
                moves.add(weighty("keep.erase", known, true, (id, reason) -> custody.erase(id, known.slug(), reason)));
            }
        }
        if (CurrentActor.require().may(Permission.BREAK_GLASS, Optional.empty())
                && known.status() == TenantStatus.ACTIVE) {
            moves.add(new Anchor(
                    "provinsi/mpp/" + known.id().regionCode() + "/data-pribadi", getTranslation("persons.ask")));
        }
    }

    private void showAdmins(@Nullable Tenant known) {
        if (admins != null) {
            boolean served = known != null && known.status() == TenantStatus.ACTIVE;
            if (known != null && served && !admins.shows(known)) {
                admins.show(known);
            }
            admins.setVisible(served);
        }
    }

    private Component actions(TenantCopy copy) {
        var actions = new Div();
        actions.addClassName("actions");
        var known = shown == null ? null : shown.tenant();
        var life = shown == null ? null : shown.life();
        if (known != null && life != null && keeps) {
            actions.add(download(known, copy));
            actions.add(small("keep.try", () -> tell(custody.tryOut(known.id(), copy.id()))));
            if (ends && life.isOutOfService()) {
                actions.add(small(
                        "keep.restore",
                        () -> new ReasonDialog(
                                        "keep.restore",
                                        known,
                                        false,
                                        reason -> tell(custody.restore(known.id(), copy.id(), reason)))
                                .open()));
            }
        }
        return actions;
    }

    private Anchor download(Tenant known, TenantCopy copy) {
        var word = copy.kind() == CopyKind.EXPORT ? "ekspor" : "salinan";
        var name = word + "-" + known.slug() + "-" + copy.takenAt().toString().substring(0, 10) + ".zip";
        return FileLink.large(
                getTranslation("keep.download"),
                name,
                "application/zip",
                () -> custody.handOut(known.id(), copy.id()).orElseThrow());
    }

    private Button asking(String words, Supplier<WorkAnswer> wish) {
        return new Button(getTranslation(words), event -> tell(wish.get()));
    }

    private Button weighty(String words, Tenant known, boolean sure, BiFunction<TenantId, String, WorkAnswer> wish) {
        var button = new Button(
                getTranslation(words),
                event -> new ReasonDialog(words, known, sure, reason -> tell(wish.apply(known.id(), reason))).open());
        button.addThemeVariants(ButtonVariant.AURA_DANGER);
        return button;
    }

    private Button small(String words, Runnable work) {
        var button = new Button(getTranslation(words), event -> work.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private void reopen(Tenant known) {
        switch (administration.resume(known.id())) {
            case StatusChange.Done done -> Notices.done(getTranslation("keep.reopened", known.name()));
            default -> Notices.failure(getTranslation("keep.reopen.not"));
        }
        look();
    }

    private void then(Consumer<TenantId> work) {
        if (tenant != null) {
            work.accept(tenant);
            look();
        }
    }

    private void tell(WorkAnswer answer) {
        switch (answer) {
            case WorkAnswer.Asked asked -> Notices.done(getTranslation("keep.asked"));
            case WorkAnswer.NotFound gone -> Notices.failure(getTranslation("keep.gone"));
            case WorkAnswer.AtWork(var kind) ->
                Notices.failure(getTranslation("keep.busy", getTranslation("keep.work." + kind)));
            case WorkAnswer.NotNow(var status) -> Notices.failure(getTranslation("keep.notnow"));
            case WorkAnswer.ReasonNeeded needed -> Notices.failure(getTranslation("keep.reason.missing"));
            case WorkAnswer.NameDiffers differs -> Notices.failure(getTranslation("keep.name.differs"));
            case WorkAnswer.NoRoom(var megabytes) -> Notices.failure(getTranslation("keep.room", megabytes));
            case WorkAnswer.ExportNeeded needed -> Notices.failure(getTranslation("keep.export.needed"));
        }
        look();
    }
}
