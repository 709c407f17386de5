package id.anjung.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.ui.shell.text.Languages;
import id.anjung.ui.shell.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void everything_is_said_in_both_languages() {
        try (var console = new Console("http://localhost:1", Map.of())) {
            var texts = console.bean(Texts.class);
            assertThat(texts.keys(Languages.INDONESIAN)).contains("shell.leave", "login.out.title");
            assertThat(texts.keys(Locale.ENGLISH)).isEqualTo(texts.keys(Languages.INDONESIAN));
        }
    }

    /** Only where something is put into a text does an apostrophe count twice. */
    @Test
    void no_text_shows_two_apostrophes_or_swallows_one() {
        try (var console = new Console("http://localhost:1", Map.of())) {
            var texts = console.bean(Texts.class);
            for (var language : List.of(Languages.INDONESIAN, Locale.ENGLISH)) {
                assertThat(texts.keys(language)).allSatisfy(key -> {
                    var text = texts.say(language, key);
                    if (text.contains("{")) {
                        assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                    } else {
                        assertThat(text).as(key).doesNotContain("''");
                    }
                });
            }
        }
    }
}
