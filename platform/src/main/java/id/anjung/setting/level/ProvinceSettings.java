package id.anjung.setting.level;

import id.anjung.register.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keep the province's template of settings; a port, as it lies in the province's registry. */
public interface ProvinceSettings {
    /** Answer the template that counts now, to whoever asks for what counts at a mall. */
    Template now();

    /** Show the template to those who oversee or change it. */
    Template show();

    /** Change it, if it still is the revision seen. */
    Outcome<Template> change(long seen, List<Wanted> wanted);

    /** List its revisions, newest first. */
    List<SettingRevision> history();

    /** Decide everything again as it was decided at a former revision, if it still is the revision seen. */
    Outcome<Template> rollBack(long seen, long revision);

    /**
     * Say what the province wants of one setting.
     *
     * @param key its path
     * @param value the value; nothing for what is usual
     * @param locked whether nobody below may decide otherwise
     */
    record Wanted(String key, @Nullable String value, boolean locked) {}
}
