package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** Offer what a list shows as a file. */
public final class CsvLink extends Anchor {
    private static final long serialVersionUID = 1L;

    /**
     * Offer a file.
     *
     * @param text what the link says
     * @param name of the file
     * @param content is asked in the screen's own time, bound to its tenant
     */
    public CsvLink(String text, String name, Supplier<byte[]> content) {
        setHref(DownloadHandler.fromInputStream(event -> {
            var written = new AtomicReference<byte[]>(new byte[0]);
            event.getUI().accessSynchronously(() -> written.set(content.get()));
            var bytes = written.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv; charset=utf-8", bytes.length);
        }));
        getElement().setAttribute("download", name);
        addClassName("tool");
        var icon = VaadinIcon.DOWNLOAD_ALT.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(text));
    }
}
