package id.anjung.admin.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Take a copy's parts out and pack others: a bit that is turned in the file itself may be one that means nothing. */
final class CopyParts {
    private CopyParts() {}

    static Map<String, byte[]> read(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var parts = new HashMap<String, byte[]>();
            for (var entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
            return parts;
        }
    }

    static void write(Path file, Map<String, byte[]> parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }
}
