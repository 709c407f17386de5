package id.anjung.embedded;

import java.nio.file.Path;

/** Run a launch with the stand-in platform in a process of its own, which can be killed. */
final class LaunchStarter {
    private LaunchStarter() {}

    public static void main(String[] arguments) {
        var settings = new Settings(System.getenv(), Path.of(arguments[0]));
        System.exit(new Launch(settings, StandInPlatform::command, System.out, System.err).run(false));
    }
}
