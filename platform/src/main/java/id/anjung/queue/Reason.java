package id.anjung.queue;

/** Write a reason down as the trail keeps it. */
public final class Reason {
    private Reason() {}

    /** Write it as the state after a step that was done because of it. */
    public static String json(String reason) {
        var escaped = new StringBuilder();
        reason.strip().chars().forEach(letter -> {
            switch (letter) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                default -> escaped.append(letter < ' ' ? ' ' : (char) letter);
            }
        });
        return "{\"reason\":\"" + escaped + "\"}";
    }
}
