package id.anjung.admin.provisioning;

/** Put a whole platform back on a machine that has none, when that is asked for; a port, since copies are another's business. */
public interface Rising {
    /** Lay the registry as the copy holds it, if it is empty. */
    void layRegistry();

    /** Ask for each tenant's tables, once there is room for them. */
    void askForTenants();
}
