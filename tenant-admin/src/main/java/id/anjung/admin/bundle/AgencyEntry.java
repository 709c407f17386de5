package id.anjung.admin.bundle;

/**
 * Describe an agency (instansi) that serves at a service mall.
 *
 * @param model who it is
 * @param attendance when it is there
 * @param provenance of its being there
 */
public record AgencyEntry(AgencyModel model, Attendance attendance, Provenance provenance) {
    /** Answer its code. */
    public String code() {
        return model.code();
    }
}
