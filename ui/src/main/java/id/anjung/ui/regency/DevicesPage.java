package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.queue.Answer;
import id.anjung.queue.device.Device;
import id.anjung.queue.device.Devices;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Narrow;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.Readers;
import id.anjung.ui.shell.kit.Writing;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** List the machines in the hall and how each is, and let the admin add and revoke them. */
@Prototype
@Route(value = "mpp/:slug/perangkat", layout = MainLayout.class)
@Opens(Permission.MANAGE_QUEUE)
@StyleSheet("context://static/province.css")
final class DevicesPage extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Devices devices;
    private final transient AddDeviceDialog.Places places;
    private final transient Readers readers;
    private final transient Clock clock;
    private transient @Nullable Grid<Device> grid;

    DevicesPage(Devices devices, AddDeviceDialog.Places places, Readers readers, Clock clock) {
        this.devices = devices;
        this.places = places;
        this.readers = readers;
        this.clock = clock;
        addClassName("members-page");
    }

    @Override
    public String title() {
        return getTranslation("regency.device.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var reader = readers.here();
        var fresh = grid(reader);
        grid = fresh;
        add(new PlaceParts(event.getRouteParameters().get("slug").orElse(""), DevicesPage.class));
        add(tools(reader), fresh);
        look();
    }

    private Div tools(Reader reader) {
        var add = new Button(
                reader.say("regency.device.add"),
                event -> new AddDeviceDialog(places, devices, reader, this::look).open());
        add.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        add.setVisible(Writing.allowed(Permission.MANAGE_QUEUE));
        var tools = new Div(add, new Button(reader.say("regency.device.refresh"), event -> look()));
        tools.addClassName("device-tools");
        return tools;
    }

    private Grid<Device> grid(Reader reader) {
        var site = places.names().sites();
        var table = new Grid<Device>();
        table.addThemeVariants(GridVariant.AURA_ROW_STRIPES, GridVariant.AURA_WRAP_CELL_CONTENT);
        table.getElement().setAttribute("aria-label", reader.say("regency.device.title"));
        table.setEmptyStateText(reader.say("regency.device.empty"));
        table.addComponentColumn(device -> together(device, reader))
                .setHeader(reader.say("regency.device.name"))
                .setKey(Narrow.COLUMN);
        table.addColumn(Device::name)
                .setHeader(reader.say("regency.device.name"))
                .setSortable(true);
        table.addColumn(device -> reader.say("regency.device.kind", device.kind()))
                .setHeader(reader.say("regency.device.kind"))
                .setSortable(true);
        table.addColumn(device -> site.apply(device.site())).setHeader(reader.say("regency.device.site"));
        table.addComponentColumn(device -> state(device, reader))
                .setHeader(reader.say("regency.device.state"))
                .setFlexGrow(2);
        table.addComponentColumn(device -> action(device, reader))
                .setHeader(reader.say("regency.device.actions"))
                .setKey("actions")
                .setWidth("8rem")
                .setFlexGrow(0);
        Narrow.fit(table, Set.of("actions"));
        return table;
    }

    private Component together(Device device, Reader reader) {
        var name = new Span(device.name());
        name.addClassName("name");
        var kind = new Span(reader.say("regency.device.kind", device.kind()));
        kind.addClassName("quiet");
        var cell = new Div(name, kind, state(device, reader));
        cell.addClassName("stacked");
        return cell;
    }

    private Span state(Device device, Reader reader) {
        var state = DeviceState.of(device, clock.instant(), reader);
        var shown = new Span(state.words());
        shown.setClassName(state.look());
        return shown;
    }

    private Component action(Device device, Reader reader) {
        var revoke = new Button(reader.say("regency.device.revoke"), event -> ask(device, reader));
        revoke.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        revoke.setAriaLabel(reader.say("regency.device.revoke.of", device.name()));
        revoke.setVisible(!device.standing().revoked() && Writing.allowed(Permission.MANAGE_QUEUE));
        return revoke;
    }

    private void ask(Device device, Reader reader) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(reader.say("regency.device.revoke.title", device.name()));
        dialog.setText(reader.say("regency.device.revoke.effect", device.name()));
        dialog.setCancelable(true);
        dialog.setCancelText(reader.say("kit.cancel"));
        dialog.setConfirmText(reader.say("regency.device.revoke"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> revoke(device, reader));
        dialog.open();
    }

    private void revoke(Device device, Reader reader) {
        switch (devices.revoke(device.id())) {
            case Answer.Done<Device> done -> Notices.done(reader.say("regency.device.revoked", device.name()));
            case Answer.Refused<Device> refused -> Notices.failure(refused.words(reader.language()));
        }
        look();
    }

    private void look() {
        var table = grid;
        if (table != null) {
            table.setItems(devices.all());
        }
    }
}
