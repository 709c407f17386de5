package id.anjung.embedded;

import id.anjung.embedded.process.Children;
import java.io.IOException;
import java.nio.file.Path;

/** Start a database from a process of its own that can be killed; arguments: folder, port, password. */
final class DatabaseStarter {
    private DatabaseStarter() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var plan = new MariaDbServer.Plan(
                TestHome.programs("mariadb"),
                folder.resolve("database"),
                Integer.parseInt(arguments[1]),
                arguments[2],
                true);
        var server = TestHome.alone(() -> MariaDbServer.start(new Children(folder), plan));
        IO.println(server.process().pid());
        int end = System.in.read();
        IO.println(end);
    }
}
