package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.LoginDays;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FollowingLoginsTest {
    private final TestRealm realm = TestRealm.shared();

    @Test
    void whoever_logs_in_to_whichever_application_is_known_by_the_day() {
        var days = new DaysInMemory();
        var subject = realm.account("masuk.hari.ini");
        var following = new FollowingLogins(realm.admin(), days);
        following.follow();
        assertThat(days.noted).doesNotContainKey(subject);
        realm.tokens("masuk.hari.ini");
        following.follow();
        assertThat(days.noted).containsEntry(subject, LocalDate.now(ZoneOffset.UTC));
    }

    /** Keep days in memory; as in a new registry there is none to begin with. */
    private static final class DaysInMemory implements LoginDays {
        private final Map<String, LocalDate> noted = new HashMap<>();

        @Override
        public void note(String subject, LocalDate day) {
            noted.put(subject, day);
        }

        @Override
        public Map<String, LocalDate> last(Collection<String> subjects) {
            return noted;
        }

        @Override
        public LocalDate latest() {
            return noted.values().stream().max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        }
    }
}
