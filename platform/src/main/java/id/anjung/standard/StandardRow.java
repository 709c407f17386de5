package id.anjung.standard;

import id.anjung.register.Row;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** Hold a row of the table {@code service_standard}. */
@MappedEntity("service_standard")
class StandardRow extends Row {
    private @Nullable String promise;

    @Nullable
    String getPromise() {
        return promise;
    }

    void setPromise(@Nullable String promise) {
        this.promise = promise;
    }
}
