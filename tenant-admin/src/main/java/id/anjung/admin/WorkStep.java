package id.anjung.admin;

/** Name what is done in one step of a work on a tenant as a whole; each step may be done again without harm. */
public enum WorkStep {
    /** Write everything that the tenant has into one signed file. */
    TAKE_COPY,
    /** Read the file again, as somebody would who does not trust it. */
    CHECK_COPY,
    /** Put the copy into a schema of its own and compare what is there then with what the copy says. */
    LOAD_BESIDE,
    /** Take that schema away again. */
    CLEAR_BESIDE,
    /** Take a copy of what stands in the place that is about to be filled. */
    KEEP_PRESENT,
    /** Put the copy in the tenant's place, and compare. */
    LOAD,
    /** Bring the tables to this release and lay the wall around them. */
    RAISE_WALL,
    /** Verify the trail that came with the copy. */
    CHECK_TRAIL,
    /** Make sure of the organization and its groups at the identity provider. */
    ENROL,
    /** Stop serving the tenant. */
    CLOSE,
    /** Destroy the key without which neither its persons nor its copies can be read. */
    DESTROY_KEY,
    /** Drop its schema and its roles. */
    DROP_SCHEMA,
    /** Delete what the event table holds of it. */
    FORGET_EVENTS,
    /** Take its organization and groups from the identity provider. */
    WITHDRAW,
    /** Delete its copies. */
    DELETE_COPIES,
    /** Take it out of the registry and write the certificate into the province's trail. */
    CERTIFY
}
