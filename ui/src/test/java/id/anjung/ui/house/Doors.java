package id.anjung.ui.house;

import id.anjung.embedded.process.Probe;

/**
 * Know where the parts of the house listen.
 *
 * @param consolePort of the screens
 * @param openPort of API and public pages
 * @param managementPort of health
 * @param samplePort of the sample agency application
 */
public record Doors(int consolePort, int openPort, int managementPort, int samplePort) {
    /** Choose free ports. */
    public static Doors free() {
        return new Doors(Probe.freePort(), Probe.freePort(), Probe.freePort(), Probe.freePort());
    }

    /** Answer the address of the screens. */
    public String console() {
        return "http://localhost:" + consolePort;
    }

    /** Answer the address of API and public pages. */
    public String open() {
        return "http://localhost:" + openPort;
    }

    /** Answer the address of health. */
    public String management() {
        return "http://localhost:" + managementPort;
    }

    String sample() {
        return "http://localhost:" + samplePort;
    }
}
