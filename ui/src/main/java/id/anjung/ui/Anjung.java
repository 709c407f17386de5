package id.anjung.ui;

import io.micronaut.runtime.Micronaut;

/** Start the application; whoever runs it gives its settings by the environment. */
public final class Anjung {
    private Anjung() {}

    /** Start and serve until the process is ended. */
    public static void main(String[] arguments) {
        Micronaut.build(arguments).banner(false).mainClass(Anjung.class).start();
    }
}
