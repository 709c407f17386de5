package id.anjung.ui.process;

import id.anjung.embedded.process.Probe;

/**
 * Name the ports of one process.
 *
 * @param open where it would serve citizens and programs
 * @param console where it would serve staff
 * @param management where it is asked how it is
 */
public record Ports(int open, int console, int management) {
    /** Answer three that are free now. */
    public static Ports free() {
        return new Ports(Probe.freePort(), Probe.freePort(), Probe.freePort());
    }
}
