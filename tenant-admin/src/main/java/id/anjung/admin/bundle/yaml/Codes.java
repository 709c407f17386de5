package id.anjung.admin.bundle.yaml;

import java.util.LinkedHashMap;
import java.util.Map;

/** Keep the codes of one kind that a file declares, so that none is given twice and none is named that is not there. */
public final class Codes {
    private final Phrase noun;
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    /**
     * Begin without a code.
     *
     * @param noun what a code names, with its article: {@code an agency}
     */
    public Codes(Phrase noun) {
        this.noun = noun;
    }

    /** Read a code that must be new. */
    public String declare(Fields fields, String key, Word<String> shape) {
        var code = fields.one(key, shape);
        if (!code.equals(shape.standIn())) {
            declare(fields, key, code, code);
        }
        return code;
    }

    /** Note something that must be new, such as a date at a site, and how a complaint shows it. */
    public void declare(Fields fields, String key, String code, String shown) {
        var earlier = lines.putIfAbsent(code, fields.line(key));
        if (earlier != null) {
            fields.complain(
                    key,
                    Phrase.of("\"%s\" already names ", "\"%s\" sudah menamai ", shown)
                            .then(noun)
                            .then(Phrase.of(" on line %d", " di baris %d", earlier)));
        }
    }

    /** Answer the word that understands a code declared before. */
    public Word<String> reference() {
        return new Word<>(
                "-",
                written -> lines.containsKey(written)
                        ? new Parsed.Understood<>(written)
                        : new Parsed.Refused<>(Phrase.of("\"%s\" is ", "\"%s\" ", written)
                                .then(Words.not(noun))
                                .then(Phrase.plain("; "))
                                .then(Nearest.hint(written, lines.keySet()))));
    }
}
