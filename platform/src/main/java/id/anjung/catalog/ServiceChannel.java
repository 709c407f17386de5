package id.anjung.catalog;

/** Say how a service can be reached: the four models of the ministry, and the drive-through it added. */
public enum ServiceChannel {
    /** Pelayanan langsung: at a counter. */
    IN_PERSON,
    /** Pelayanan bergerak: the office comes along. */
    MOBILE,
    /** Pelayanan mandiri: at a machine. */
    SELF_SERVICE,
    /** Pelayanan elektronik: from anywhere. */
    ELECTRONIC,
    /** Lantatur: without leaving the vehicle. */
    DRIVE_THRU
}
