package id.anjung.admin.stage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.anjung.admin.StageEntry;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Show a declaration that was written down.
 *
 * @param id number of the entry
 * @param withdrawn why it no longer counts; nothing while it does
 * @param declared what it states
 */
@Serdeable
record DeclarationItem(
        long id, @Nullable String withdrawn, @JsonUnwrapped DeclarationWish declared) {
    static DeclarationItem of(StageEntry entry) {
        return new DeclarationItem(entry.id(), entry.withdrawn(), DeclarationWish.of(entry.declared()));
    }
}
