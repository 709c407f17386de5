package id.anjung.presence;

/** Say whether an agency may be away. */
enum Leave {
    /** Nobody asked. */
    NONE,
    PENDING,
    APPROVED,
    DECLINED
}
