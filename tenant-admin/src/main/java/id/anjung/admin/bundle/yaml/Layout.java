package id.anjung.admin.bundle.yaml;

import java.io.StringWriter;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Write a file as people would: one field a line, a blank line between the big parts. */
public final class Layout {
    /** A field of the file itself, or the beginning of an entry that has a code of its own, but not the first. */
    private static final Pattern PART = Pattern.compile("(?m)(?<!:)\\R(?=[a-z]|  - code: .*\\R)");

    private Layout() {}

    /** Write the file that consists of this section. */
    public static String write(Section file) {
        var options = new DumperOptions();
        options.setIndent(2);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setSplitLines(false);
        options.setWidth(Integer.MAX_VALUE);
        var text = new StringWriter();
        new Yaml(options).serialize(file.node(), text);
        return PART.matcher(text.toString()).replaceAll("\n\n");
    }
}
