package id.anjung.agency;

/** Say to whom an agency belongs. In files it is a letter, as in the province's own lists. */
public enum AgencyLevel {
    /** The regency or city itself (perangkat daerah). */
    REGENCY("P"),
    /** The province. */
    PROVINCE("V"),
    /** A branch of the central government (instansi vertikal). */
    CENTRAL("K"),
    /** A court (yudikatif). */
    JUDICIARY("Y"),
    /** A company, bank or insurer of the state or a region (BUMN, BUMD). */
    COMPANY("B");

    private final String letter;

    AgencyLevel(String letter) {
        this.letter = letter;
    }

    /** Answer the letter. */
    public String letter() {
        return letter;
    }
}
