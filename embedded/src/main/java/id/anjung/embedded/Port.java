package id.anjung.embedded;

/** Name the ports of an installation, each with the variable that moves it. */
enum Port {
    CONSOLE("ANJUNG_CONSOLE_PORT", 8090, "the console"),
    OPEN("ANJUNG_OPEN_PORT", 8080, "public pages and API"),
    MANAGEMENT("ANJUNG_MANAGEMENT_PORT", 8089, "health and metrics"),
    KEYCLOAK("ANJUNG_KEYCLOAK_PORT", 8180, "Keycloak"),
    DATABASE("ANJUNG_DB_PORT", 3316, "the database"),
    SAMPLE("ANJUNG_SAMPLE_PORT", 8091, "the sample agency application");

    private final String variable;
    private final int usual;
    private final String purpose;

    Port(String variable, int usual, String purpose) {
        this.variable = variable;
        this.usual = usual;
        this.purpose = purpose;
    }

    String variable() {
        return variable;
    }

    int usual() {
        return usual;
    }

    String purpose() {
        return purpose;
    }
}
