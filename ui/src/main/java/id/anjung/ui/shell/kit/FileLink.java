package id.anjung.ui.shell.kit;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Offer what a screen shows as a file. */
public class FileLink extends Anchor {
    private static final long serialVersionUID = 1L;
    private static final int UNKNOWN_LENGTH = -1;

    /**
     * Offer a file.
     *
     * @param text what the link says
     * @param name of the file
     * @param type media type of the file
     * @param content is asked in the screen's own time, bound to its tenant
     */
    public FileLink(String text, String name, String type, Supplier<byte[]> content) {
        this(text, name, DownloadHandler.fromInputStream(event -> {
            var bytes = asked(event, content);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        }));
    }

    private FileLink(String text, String name, DownloadHandler handler) {
        setHref(handler);
        getElement().setAttribute("download", name);
        addClassName("tool");
        var icon = VaadinIcon.DOWNLOAD_ALT.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(text));
    }

    /** Offer a file that may be larger than memory; it is closed when it has been handed out. */
    public static FileLink large(String text, String name, String type, Supplier<InputStream> content) {
        return new FileLink(
                text,
                name,
                DownloadHandler.fromInputStream(
                        event -> new DownloadResponse(asked(event, content), name, type, UNKNOWN_LENGTH)));
    }

    private static <T> T asked(DownloadEvent event, Supplier<T> content) {
        var answer = new AtomicReference<@Nullable T>();
        event.getUI().accessSynchronously(() -> answer.set(content.get()));
        return requireNonNull(answer.get());
    }
}
