package id.anjung.queue;

/** Write a reason down as the trail keeps it. */
final class Reason {
    private Reason() {}

    static String json(String reason) {
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
