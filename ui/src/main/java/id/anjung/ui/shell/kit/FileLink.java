package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.anjung.tenancy.share.FairUse;
import id.anjung.tenancy.share.Shared;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/** Offer what a screen shows as a file. */
public class FileLink extends Anchor {
    private static final long serialVersionUID = 1L;
    private static final int UNKNOWN_LENGTH = -1;
    private static final int TOO_MANY_REQUESTS = 429;

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
            var made = asked(event, fairUse -> fairUse.call(Shared.EXPORTS, content));
            return made.map(bytes -> new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length))
                    .orElseGet(FileLink::refused);
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
                DownloadHandler.fromInputStream(event -> asked(
                                event, fairUse -> fairUse.whileRead(Shared.EXPORTS, content))
                        .map(file -> new DownloadResponse(file, name, type, UNKNOWN_LENGTH))
                        .orElseGet(FileLink::refused)));
    }

    private static <T> Optional<T> asked(DownloadEvent event, Function<FairUse, T> content) {
        var answer = new AtomicReference<Optional<T>>(Optional.empty());
        event.getUI().accessSynchronously(() -> answer.set(Sharing.of(event.getUI(), content)));
        return answer.get();
    }

    /** What it means is told on the screen. */
    private static DownloadResponse refused() {
        return DownloadResponse.error(TOO_MANY_REQUESTS);
    }
}
