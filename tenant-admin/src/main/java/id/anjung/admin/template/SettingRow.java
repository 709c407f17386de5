package id.anjung.admin.template;

import id.anjung.setting.level.SettingRevision;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hold what was decided of one setting at a revision.
 *
 * @param value nothing for what is usual
 */
@MappedEntity("province_setting")
record SettingRow(
        @Id @GeneratedValue @Nullable Long id,
        String path,
        @Nullable String value,
        boolean locked,
        long revision,
        String staff,
        Instant at) {
    SettingRevision revised() {
        return new SettingRevision(revision, staff, at, List.of(new SettingRevision.Change(path, value, locked)));
    }
}
