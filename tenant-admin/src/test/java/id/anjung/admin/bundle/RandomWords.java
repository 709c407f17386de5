package id.anjung.admin.bundle;

import java.util.List;
import java.util.Random;

/** Make up words that YAML might take for something else. */
final class RandomWords {
    private static final List<String> PIECES = List.of(
            "Loket",
            "é",
            "印",
            "😀",
            "\"",
            "'",
            ":",
            ": ",
            "#",
            " #",
            "- ",
            "-",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&",
            "*",
            "!",
            "|",
            ">",
            "%",
            "@",
            "`",
            "?",
            "~",
            "null",
            "true",
            "no",
            "0x1F",
            "012",
            "1e3",
            "2026-01-01",
            "12:30",
            "\n",
            "\n\n",
            "\t",
            "\\",
            "  ",
            "<<",
            "=",
            "...",
            "---",
            "\u00a0",
            "\u2028",
            "\u0085",
            "\r",
            "\u0007",
            "\ufeff",
            "Rp30.000");
    private final Random random;

    RandomWords(Random random) {
        this.random = random;
    }

    String label() {
        return line(limited(40));
    }

    String name() {
        return line(limited(60));
    }

    String text() {
        return limited(300);
    }

    String limited(int longest) {
        return limited(longest, "");
    }

    String limited(int longest, String start) {
        var text = new StringBuilder(start);
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(random.nextInt(3) == 0 ? "x" : PIECES.get(random.nextInt(PIECES.size())));
        }
        if (random.nextInt(9) == 0) {
            text.append(" and so on".repeat(longest / 10));
        }
        var stripped = text.substring(0, Math.min(longest, text.length())).strip();
        return stripped.isEmpty() || Character.isHighSurrogate(stripped.charAt(stripped.length() - 1)) ? "y" : stripped;
    }

    static String line(String text) {
        return text.replaceAll("\\R", "+");
    }
}
