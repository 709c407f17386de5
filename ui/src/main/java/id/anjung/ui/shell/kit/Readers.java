package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.UI;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.register.Kept;
import id.anjung.register.PageRequest;
import id.anjung.ui.shell.text.Formats;
import id.anjung.ui.shell.text.Texts;
import jakarta.inject.Singleton;
import java.time.ZoneId;

/** Know the reader of the screen that is being worked on: the language chosen, the zone of the MPP's first site. */
@Singleton
public final class Readers {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private final Texts texts;
    private final Sites sites;

    Readers(Texts texts, Sites sites) {
        this.texts = texts;
        this.sites = sites;
    }

    /** Answer the reader in the MPP shown. */
    public Reader here() {
        var language = UI.getCurrent().getLocale();
        return new Reader(texts, language, Formats.of(language, zone()));
    }

    /** Answer the zone in which the MPP shown counts its days. */
    public ZoneId zone() {
        return sites.page(PageRequest.first(1)).stream()
                .map(Kept::data)
                .map(Site::timeZone)
                .map(ZoneId::of)
                .findFirst()
                .orElse(WITA);
    }
}
