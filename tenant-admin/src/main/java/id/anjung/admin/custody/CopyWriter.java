package id.anjung.admin.custody;

import com.google.crypto.tink.StreamingAead;
import id.anjung.admin.custody.Manifest.Part;
import id.anjung.admin.registry.Prints;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Write a copy part by part, its manifest at the end. */
final class CopyWriter implements Closeable {
    static final String MANIFEST = "manifest.json";
    static final String SIGNATURE = "manifest.sig";

    private final ZipOutputStream zip;
    private final @Nullable StreamingAead seal;
    private final List<Part> parts = new ArrayList<>();

    /** Write lines and answer how many rows they are. */
    interface Lines {
        long write(OutputStream out) throws IOException;
    }

    CopyWriter(Path file, @Nullable StreamingAead seal) throws IOException {
        this.zip = new ZipOutputStream(Files.newOutputStream(file));
        this.seal = seal;
    }

    /** Add a part. */
    void add(String name, Lines lines) throws IOException {
        zip.putNextEntry(new ZipEntry(entry(name, seal != null)));
        var stored = new DigestOutputStream(new StaysOpen(zip), Prints.digest());
        var target = seal == null ? stored : new GZIPOutputStream(sealing(seal, stored, name));
        var content = new DigestOutputStream(target, Prints.digest());
        long rows = lines.write(content);
        content.close();
        zip.closeEntry();
        parts.add(new Part(name, rows, Prints.of(content.getMessageDigest()), Prints.of(stored.getMessageDigest())));
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** End the copy. */
    void seal(byte[] manifest, byte[] signature) throws IOException {
        whole(MANIFEST, manifest);
        whole(SIGNATURE, signature);
    }

    private void whole(String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Answer where a part lies in the file. */
    static String entry(String name, boolean sealed) {
        var lines = name.equals(Part.TRAIL) ? name : "tables/" + name + ".jsonl";
        return sealed ? lines + ".gz.sealed" : lines;
    }

    private static OutputStream sealing(StreamingAead seal, OutputStream out, String name) throws IOException {
        try {
            return seal.newEncryptingStream(out, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A copy could not be sealed", impossible);
        }
    }

    /** Let a part end without ending the file. */
    private static final class StaysOpen extends FilterOutputStream {
        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
