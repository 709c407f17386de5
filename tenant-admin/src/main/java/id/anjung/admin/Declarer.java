package id.anjung.admin;

/** Name who says how far an MPP is: a regent's opening is not a minister's, and a newspaper's count is neither. */
public enum Declarer {
    REGENCY,
    PROVINCE,
    MINISTRY,
    OTHERS
}
