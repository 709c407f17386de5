package id.anjung.setting.level;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hold a row of the table {@code setting_choice}.
 *
 * @param agency code of the agency; empty for the mall
 * @param value what was decided; nothing where the level follows again what is above it
 */
@MappedEntity("setting_choice")
@Introspected
record ChoiceRow(
        @Id @GeneratedValue @Nullable Long id,
        String agency,
        String path,
        @Nullable String value,
        long revision,
        String staff,
        Instant at) {
    SettingRevision revised() {
        return new SettingRevision(revision, staff, at, List.of(new SettingRevision.Change(path, value, false)));
    }
}
