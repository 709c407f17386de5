package id.anjung.embedded.process;

import java.util.List;

/** Tell that a part did not come up or did not stay up, with the end of its log. */
public final class PartFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> lastLines;

    public PartFailed(ChildProcess part, String what) {
        super(part.name() + " " + what + " (log: " + part.log() + ")");
        this.lastLines = part.lastLines();
    }

    PartFailed(String why) {
        super(why);
        this.lastLines = List.of();
    }

    public List<String> lastLines() {
        return lastLines;
    }

    /** Show the end of the log in stack traces, too: the log itself may be gone when somebody reads them. */
    @Override
    public String toString() {
        return lastLines.isEmpty() ? super.toString() : super.toString() + "\n" + String.join("\n", lastLines);
    }
}
