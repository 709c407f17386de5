package id.anjung.admin.house;

import id.anjung.admin.provisioning.AccountBook;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Write accounts down in memory; each is whole at the second try, as if its tenant was enrolled meanwhile. */
@Singleton
@Requires(property = "test.accounts", value = "true")
public final class AccountBookInMemory implements AccountBook {
    public final List<Kept> kept = new ArrayList<>();
    public final List<Kept> tried = new ArrayList<>();

    @Override
    public List<Kept> all() {
        return List.copyOf(kept);
    }

    @Override
    public boolean restore(Kept account) {
        boolean again = tried.contains(account);
        tried.add(account);
        return again;
    }
}
