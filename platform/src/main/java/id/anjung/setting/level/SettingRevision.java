package id.anjung.setting.level;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Show one change of the settings of a level: what was decided together.
 *
 * @param number counts the changes of the level, from 1
 * @param staff account of whoever decided
 * @param at when
 * @param changes what was decided
 */
@Serdeable
public record SettingRevision(long number, String staff, Instant at, List<Change> changes) {
    public SettingRevision {
        changes = List.copyOf(changes);
    }

    /** Put together what was decided together, in the order in which it comes. */
    public static List<SettingRevision> gathered(List<SettingRevision> single) {
        var byNumber = new LinkedHashMap<Long, SettingRevision>();
        single.forEach(one -> byNumber.merge(one.number, one, SettingRevision::with));
        return List.copyOf(byNumber.values());
    }

    private SettingRevision with(SettingRevision other) {
        var all = Stream.concat(changes.stream(), other.changes.stream()).toList();
        return new SettingRevision(number, staff, at, all);
    }

    /**
     * Show what was decided of one setting.
     *
     * @param key its path
     * @param value the value; nothing where it follows again what is above
     * @param locked whether the province has locked it
     */
    @Serdeable
    public record Change(String key, @Nullable String value, boolean locked) {}
}
