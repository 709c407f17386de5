package id.anjung.agreement;

/** Say what was signed; the law asks a mall for both (Permenpan RB 92/2021, article 6). */
public enum AgreementType {
    /** Nota kesepakatan: both want it. */
    MOU,
    /** Perjanjian kerja sama (PKS): who comes, on which days, under whose duties. An agency serves by it. */
    COOPERATION_AGREEMENT
}
