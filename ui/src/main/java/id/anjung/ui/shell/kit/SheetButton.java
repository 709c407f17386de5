package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Offer to bring records by a spreadsheet. */
public final class SheetButton extends Button {
    private static final long serialVersionUID = 1L;

    /**
     * Offer it.
     *
     * @param name of the file that shows the shape
     * @param done is run when a sheet was applied
     */
    public SheetButton(Reader reader, Sheets sheets, String name, Runnable done) {
        super(reader.say("kit.sheet"), VaadinIcon.UPLOAD_ALT.create());
        addThemeVariants(ButtonVariant.AURA_TERTIARY);
        setTooltipText(reader.say("kit.sheet.title"));
        addClickListener(event -> new SheetDialog(reader, sheets, name, done).open());
    }
}
