package id.anjung.admin.bundle.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Hold the text of a file with the name that faults carry.
 *
 * @param name name for people, such as {@code seeds/mpp/tabalong.yaml}
 * @param text all of it
 */
public record SourceText(String name, String text) {
    /** No file of this kind comes near; a larger one is a mistake or an attack. */
    static final int MOST_BYTES = 1 << 20;

    /** Load a file; one that is not there, too large or not UTF-8 is a fault of it. */
    public static Read<SourceText> load(Path path) {
        var name = path.toString().replace('\\', '/');
        try {
            if (!Files.isRegularFile(path)) {
                return faulty(name, Phrase.of("there is no such file", "berkas ini tidak ada"));
            }
            if (Files.size(path) > MOST_BYTES) {
                return faulty(name, Phrase.of("is larger than a megabyte", "lebih besar dari satu megabita"));
            }
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var text = decoder.decode(ByteBuffer.wrap(Files.readAllBytes(path))).toString();
            return new Read.Whole<>(new SourceText(name, text));
        } catch (CharacterCodingException notUtf8) {
            return faulty(
                    name,
                    Phrase.of(
                            "is not written in UTF-8; save it with that encoding",
                            "tidak ditulis dalam UTF-8; simpan dengan penyandian itu"));
        } catch (IOException unreadable) {
            return faulty(
                    name,
                    Phrase.of("cannot be read: %s", "tidak dapat dibaca: %s", String.valueOf(unreadable.getMessage())));
        }
    }

    private static Read<SourceText> faulty(String name, Phrase message) {
        return new Read.Faulty<>(List.of(new BundleFault(name, 1, "", message)));
    }
}
