package id.anjung.tenancy;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Open a transaction of the bound tenant for questions that need one. */
@Singleton
public class Transactions {
    /** Ask inside a transaction. */
    @Transactional("tenant")
    public <T> T inside(Supplier<T> question) {
        return question.get();
    }
}
