package id.anjung.embedded.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Say how a child process is started.
 *
 * @param name short name; its log and its process record are called so
 * @param words the program and its arguments
 * @param environment variables added to those of this process
 * @param folder where it runs
 */
public record ChildCommand(String name, List<String> words, Map<String, String> environment, Path folder) {
    public ChildCommand {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }
}
