package id.anjung.ui.regency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.queue.Answer;
import id.anjung.queue.device.DeviceKind;
import id.anjung.queue.device.Devices;
import id.anjung.register.Checks;
import id.anjung.register.Everything;
import id.anjung.register.Kept;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.kit.Reader;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Ask for a new machine's name, kind and site, then show the code that pairs it. */
final class AddDeviceDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final TextField name;
    private final RadioButtonGroup<DeviceKind> kind;
    private final Select<Site> site = new Select<>();
    private final transient Places places;
    private final transient Devices devices;
    private final transient Reader reader;
    private final transient Runnable done;

    /** Gather where machines stand, and where they are paired. */
    @Singleton
    record Places(Sites sites, Names names, KioskAddress address) {}

    AddDeviceDialog(Places places, Devices devices, Reader reader, Runnable done) {
        this.places = places;
        this.devices = devices;
        this.reader = reader;
        this.done = done;
        setHeaderTitle(reader.say("regency.device.add"));
        setWidth("min(32rem, 96vw)");
        name = name(reader);
        kind = kind(reader);
        fillSites();
        var form = new Div(name, kind, site);
        form.addClassName("device-form");
        add(form);
        var add = new Button(reader.say("regency.device.add"), event -> add());
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(reader.say("kit.cancel"), event -> close()), add);
    }

    private static TextField name(Reader reader) {
        var field = new TextField(reader.say("regency.device.name"));
        field.setHelperText(reader.say("regency.device.name.help"));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setMaxLength(Checks.NAME);
        field.setAutofocus(true);
        return field;
    }

    private static RadioButtonGroup<DeviceKind> kind(Reader reader) {
        var group = new RadioButtonGroup<DeviceKind>(reader.say("regency.device.kind"));
        group.setItems(DeviceKind.values());
        group.setItemLabelGenerator(one -> reader.say("regency.device.purpose", one));
        group.setValue(DeviceKind.KIOSK);
        return group;
    }

    private void fillSites() {
        var found = Everything.inUse(places.sites()).stream().map(Kept::data).toList();
        site.setLabel(reader.say("regency.device.site"));
        site.setItems(found);
        site.setItemLabelGenerator(Site::name);
        found.stream().findFirst().ifPresent(site::setValue);
        site.setVisible(found.size() > 1);
    }

    private void add() {
        var called = name.getValue().strip();
        name.setErrorMessage(reader.say("regency.device.name.missing"));
        name.setInvalid(called.isEmpty());
        if (called.isEmpty()) {
            name.focus();
            return;
        }
        var where = Optional.ofNullable(site.getValue()).map(Site::code).orElse("");
        switch (devices.add(kind.getValue(), called, where)) {
            case Answer.Done<Devices.Added>(var added) -> {
                close();
                done.run();
                showCode(added);
            }
            case Answer.Refused<Devices.Added> refused -> Notices.failure(refused.words(reader.language()));
        }
    }

    private void showCode(Devices.Added added) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(
                reader.say("regency.device.code.title", added.device().name()));
        dialog.setWidth("min(36rem, 96vw)");
        dialog.setCloseOnOutsideClick(false);
        var address = new Paragraph(places.address().here());
        address.addClassName("pair-address");
        var code = new Paragraph(inTwo(added.code()));
        code.addClassName("pair-code");
        code.getElement().setAttribute("aria-label", reader.say("regency.device.code.label"));
        dialog.add(new Paragraph(reader.say("regency.device.code.open")), address);
        dialog.add(new Paragraph(reader.say("regency.device.code.type")), code);
        Optional.ofNullable(added.device().standing().pairUntil())
                .map(until ->
                        reader.say("regency.device.code.until", reader.formats().moment(until)))
                .map(Paragraph::new)
                .ifPresent(dialog::add);
        var close = new Button(reader.say("regency.device.code.close"), event -> {
            dialog.close();
            done.run();
        });
        close.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        dialog.getFooter().add(close);
        dialog.open();
    }

    /** Two groups of letters are read and typed with fewer mistakes than one long one. */
    private static String inTwo(String code) {
        int half = code.length() / 2;
        return code.substring(0, half) + " " + code.substring(half);
    }
}
