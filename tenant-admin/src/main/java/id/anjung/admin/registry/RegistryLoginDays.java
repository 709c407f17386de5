package id.anjung.admin.registry;

import id.anjung.access.LoginDays;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Keep last logins in the registry. */
@Singleton
@Requires(property = "anjung.db.url")
final class RegistryLoginDays implements LoginDays {
    private final LoginDayRows rows;

    RegistryLoginDays(LoginDayRows rows) {
        this.rows = rows;
    }

    @Override
    public void note(String subject, LocalDate day) {
        rows.note(subject, day);
    }

    @Override
    public Map<String, LocalDate> last(Collection<String> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : rows.findBySubjectIn(subjects).stream()
                        .collect(Collectors.toMap(LoginDayRow::subject, LoginDayRow::day));
    }

    @Override
    public LocalDate latest() {
        return Objects.requireNonNullElse(rows.latest(), LocalDate.EPOCH);
    }
}
