package id.anjung.agency;

/** Say to whom an agency belongs, and so who can tell it what to do. */
public enum AgencyLevel {
    /** Perangkat daerah of the regency or city. */
    LOCAL("P"),
    /** Branch of the province. */
    PROVINCIAL("V"),
    /** Instansi vertikal: branch of a ministry or the police. */
    CENTRAL("K"),
    /** Court or prosecutor. */
    JUDICIARY("Y"),
    /** State or local company, bank, insurer. */
    COMPANY("B");

    private final String letter;

    AgencyLevel(String letter) {
        this.letter = letter;
    }

    /** Answer the letter used in bundles. */
    public String letter() {
        return letter;
    }
}
