package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.UI;
import id.anjung.admin.Province;
import id.anjung.ui.shell.text.Formats;
import id.anjung.ui.shell.text.Texts;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Know the reader of the province's screens, and which day it is there.
 *
 * @param texts the words of all screens
 * @param province whose clocks count
 * @param clock what time it is
 */
@Singleton
public record ProvinceReader(Texts texts, Province province, Clock clock) {
    /** Answer the reader of the screen that is worked on. */
    public Reader here() {
        var language = UI.getCurrent().getLocale();
        return new Reader(texts, language, Formats.of(language, province.zone()));
    }

    /** Answer the day that it is in the province. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(province.zone()));
    }
}
