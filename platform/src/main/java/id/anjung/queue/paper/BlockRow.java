package id.anjung.queue.paper;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hold a row of the table {@code paper_block}. */
@MappedEntity("paper_block")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
@SuppressWarnings("NullAway.Init") // filled by Micronaut Data
class BlockRow {
    @Id
    UUID id;

    String agency;

    @Nullable
    String counter;

    String letters;
    long firstNumber;
    long lastNumber;
    String madeBy;
    Instant madeAt;

    PaperBlock shown(String agencyName, long entered) {
        return new PaperBlock(
                new id.anjung.register.Id<>(id),
                new PaperBlock.Of(agency, agencyName, counter),
                range(),
                madeBy,
                madeAt,
                entered);
    }

    PaperBlock.Range range() {
        return new PaperBlock.Range(letters, firstNumber, lastNumber);
    }
}
