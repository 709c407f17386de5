package id.anjung.ui.stage;

import com.vaadin.flow.component.UI;
import id.anjung.admin.Province;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.text.Formats;
import id.anjung.ui.shell.text.Texts;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** Know the reader of the province's screens, and which day it is there. */
@Singleton
record StageReader(Texts texts, Province province, Clock clock) {
    Reader here() {
        var language = UI.getCurrent().getLocale();
        return new Reader(texts, language, Formats.of(language, province.zone()));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(province.zone()));
    }
}
