package id.anjung.door.record;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.InvalidFormatException;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Take true and false for a yes or no, and nothing else: the library would take any word for a no. */
@Singleton
@Primary
final class StrictBooleans implements Deserializer<Boolean> {
    @Override
    public Boolean deserialize(Decoder decoder, DecoderContext context, Argument<? super Boolean> type)
            throws IOException {
        var read = decoder.decodeArbitrary();
        if (read instanceof Boolean yesOrNo) {
            return yesOrNo;
        }
        throw new InvalidFormatException("Neither true nor false", null, read);
    }
}
