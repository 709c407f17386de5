package id.anjung.audit.chain;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Be one line of an exported trail. It is written in one way only, so that not even a blank can be changed unseen. */
public sealed interface ChainLine {
    /** What this way of writing and of hashing is called, in the first line and in every hash. */
    String FORMAT = "anjung-audit-1";

    /** The chain of the province; a tenant's is its region code. */
    String PROVINCE = "province";

    /**
     * Begin a file.
     *
     * @param chain whose trail it is
     */
    record Beginning(String chain) implements ChainLine {}

    /**
     * Say what an entry is, and its link.
     *
     * @param link its place in the chain
     * @param fact what it says
     */
    record Entry(Link link, Fact fact) implements ChainLine {}

    /**
     * End a file.
     *
     * @param head the last link
     */
    record End(Link head) implements ChainLine {}

    /** Write the line, without its end. */
    default String text() {
        var text = new StringWriter();
        try (var json = FlatJson.FACTORY.createGenerator(text)) {
            json.writeStartObject();
            write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void write(JsonGenerator json) throws IOException {
        switch (this) {
            case Beginning(var chain) -> {
                json.writeStringField("format", FORMAT);
                json.writeStringField("chain", chain);
            }
            case Entry(var link, var fact) -> {
                json.writeNumberField("place", link.place());
                json.writeNumberField("id", fact.id());
                json.writeStringField("at", fact.at().toString());
                json.writeStringField("actor", fact.actor());
                json.writeStringField("actorName", fact.actorName());
                json.writeStringField("event", fact.event());
                json.writeStringField("kind", fact.about().kind());
                json.writeStringField("subject", fact.about().id());
                json.writeStringField("subjectName", fact.about().name());
                json.writeStringField("before", fact.before());
                json.writeStringField("after", fact.after());
                json.writeStringField("hash", link.hash());
            }
            case End(var head) -> {
                json.writeNumberField("end", head.place());
                json.writeStringField("hash", head.hash());
            }
        }
    }

    /** Read a line; nothing when it is not exactly one that {@link #text} writes. */
    static Optional<ChainLine> read(String text) {
        try {
            return Optional.of(of(FlatJson.fields(text)))
                    .filter(line -> line.text().equals(text));
        } catch (IOException | DateTimeException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static ChainLine of(Map<String, @Nullable String> fields) {
        if (fields.containsKey("format")) {
            return new Beginning(FlatJson.text(fields, "chain"));
        }
        if (fields.containsKey("end")) {
            return new End(new Link(FlatJson.number(fields, "end"), FlatJson.text(fields, "hash")));
        }
        var about = new Fact.About(
                FlatJson.text(fields, "kind"), FlatJson.text(fields, "subject"), FlatJson.text(fields, "subjectName"));
        var fact = new Fact(
                FlatJson.number(fields, "id"),
                Instant.parse(FlatJson.text(fields, "at")),
                FlatJson.text(fields, "actor"),
                FlatJson.text(fields, "actorName"),
                FlatJson.text(fields, "event"),
                about,
                fields.get("before"),
                fields.get("after"));
        return new Entry(new Link(FlatJson.number(fields, "place"), FlatJson.text(fields, "hash")), fact);
    }
}
