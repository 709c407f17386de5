package id.anjung.ui.shell;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.anjung.setting.Logo;
import java.io.ByteArrayInputStream;

/** Show the logo of an MPP. */
public final class LogoImage extends Image {
    private static final long serialVersionUID = 1L;

    /**
     * Show a logo.
     *
     * @param alternative what it says to those who do not see it; empty where the name stands beside it
     */
    public LogoImage(Logo logo, String alternative) {
        super(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                                new ByteArrayInputStream(logo.image()),
                                "logo.png",
                                Logo.MEDIA_TYPE,
                                logo.image().length))
                        .inline(),
                alternative);
    }
}
