package id.anjung.admin.bundle;

import org.jspecify.annotations.Nullable;

/**
 * Describe an agency (instansi) that serves at a service mall.
 *
 * @param model who it is
 * @param attendance when it is there
 * @param letters before its numbers; nothing for those that come by themselves
 * @param provenance of its being there
 */
public record AgencyEntry(
        AgencyModel model, Attendance attendance, @Nullable String letters, Provenance provenance) {
    /** Answer its code. */
    public String code() {
        return model.code();
    }
}
