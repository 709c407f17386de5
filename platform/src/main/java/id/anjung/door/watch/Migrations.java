package id.anjung.door.watch;

/** Tell whether the schemas are what this version of the platform needs; a port that tenant-admin fills. */
public interface Migrations {
    /** Tell whether they are. */
    boolean done();
}
