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
record Doors(int consolePort, int openPort, int managementPort, int samplePort) {
    static Doors free() {
        return new Doors(Probe.freePort(), Probe.freePort(), Probe.freePort(), Probe.freePort());
    }

    String console() {
        return "http://localhost:" + consolePort;
    }

    String open() {
        return "http://localhost:" + openPort;
    }

    String management() {
        return "http://localhost:" + managementPort;
    }

    String sample() {
        return "http://localhost:" + samplePort;
    }
}
