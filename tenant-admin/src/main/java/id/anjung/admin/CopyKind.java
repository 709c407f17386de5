package id.anjung.admin;

/** Say why a copy was taken, and so how long it is kept and who can read it. */
public enum CopyKind {
    /** Of a night, or asked for; sealed with the tenant's key. */
    BACKUP,
    /** To be handed to the regency; everybody can read it, persons stay sealed. */
    EXPORT,
    /** When the tenant was archived; sealed. */
    LAST,
    /** Of what stood in the place into which another copy was put; sealed. */
    REPLACED;

    /** Tell whether the whole of it is sealed with the tenant's key. */
    public boolean sealed() {
        return this != EXPORT;
    }
}
