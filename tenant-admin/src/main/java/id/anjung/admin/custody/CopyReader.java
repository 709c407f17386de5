package id.anjung.admin.custody;

import com.google.crypto.tink.StreamingAead;
import id.anjung.admin.custody.Manifest.Part;
import id.anjung.admin.registry.Prints;
import io.micronaut.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Read a copy: what it says it holds, and its parts. */
final class CopyReader implements Closeable {
    private final ZipFile zip;

    private CopyReader(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Open a copy.
     *
     * @throws CopyBroken when there is no such file, or it is not one
     */
    static CopyReader open(Path file) {
        try {
            return new CopyReader(new ZipFile(file.toFile()));
        } catch (IOException unreadable) {
            throw new CopyBroken("The copy cannot be opened: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Answer an entry of the file as it is. */
    byte[] whole(String name) throws IOException {
        try (var in = raw(name)) {
            return in.readAllBytes();
        }
    }

    /** Answer what the copy says it holds; believe it when its signature is ours. */
    Manifest manifest(JsonMapper json) throws IOException {
        var manifest = json.readValue(whole(CopyWriter.MANIFEST), Manifest.class);
        if (manifest == null || !manifest.format().equals(Manifest.FORMAT)) {
            throw new CopyBroken("The copy is not written as " + Manifest.FORMAT);
        }
        return manifest;
    }

    /**
     * Compare every part with its fingerprint; a part too many is one too many.
     *
     * @throws CopyBroken naming the first that differs
     */
    void requireWhole(Manifest manifest) throws IOException {
        var expected = new HashSet<String>();
        expected.add(CopyWriter.MANIFEST);
        expected.add(CopyWriter.SIGNATURE);
        for (var part : manifest.parts()) {
            var entry = CopyWriter.entry(part.name(), manifest.wrappedKey() != null);
            expected.add(entry);
            var digest = Prints.digest();
            try (var in = new DigestInputStream(raw(entry), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException damaged) {
                throw new CopyBroken("The copy's part " + part.name() + " cannot be read", damaged);
            }
            if (!Prints.of(digest).equals(part.stored())) {
                throw new CopyBroken("The copy's part " + part.name() + " was changed");
            }
        }
        zip.stream()
                .map(entry -> entry.getName())
                .filter(name -> !expected.remove(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new CopyBroken("The copy holds a part that its manifest does not name: " + name);
                });
    }

    /** Answer the lines of a part. */
    InputStream lines(Part part, @Nullable StreamingAead seal) throws IOException {
        var raw = raw(CopyWriter.entry(part.name(), seal != null));
        if (seal == null) {
            return raw;
        }
        try {
            return new GZIPInputStream(seal.newDecryptingStream(raw, part.name().getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new CopyBroken("The copy's part " + part.name() + " does not open", broken);
        }
    }

    private InputStream raw(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new CopyBroken("The copy lacks " + name);
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
