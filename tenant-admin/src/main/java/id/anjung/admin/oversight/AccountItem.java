package id.anjung.admin.oversight;

import id.anjung.access.Account;
import id.anjung.access.Membership;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Show an account to the province's programs.
 *
 * @param id of the account
 * @param username name at login
 * @param name name for people
 * @param enabled whether the account may log in
 * @param everywhere roles that count in the whole province
 * @param roles what the person is in each MPP
 * @param lastLogin day (UTC) of the last login to whichever application
 */
@Serdeable
record AccountItem(
        String id,
        String username,
        String name,
        boolean enabled,
        List<String> everywhere,
        List<Held> roles,
        @Nullable LocalDate lastLogin) {
    /**
     * Show a role that somebody holds in an MPP.
     *
     * @param region code of the regency
     * @param agency code of the agency that it is held for; nothing for staff of the regency
     */
    @Serdeable
    record Held(String region, StaffRole role, @Nullable String agency) {
        private static Held of(String region, Membership held) {
            return new Held(region, StaffRole.of(held), held.agency().isEmpty() ? null : held.agency());
        }
    }

    static AccountItem of(Account account) {
        var roles = account.memberships().entrySet().stream()
                .flatMap(mall -> mall.getValue().stream()
                        .map(held -> Held.of(mall.getKey().regionCode(), held)))
                .sorted(Comparator.comparing(Held::region)
                        .thenComparing(Held::role)
                        .thenComparing(held -> String.valueOf(held.agency())))
                .toList();
        return new AccountItem(
                account.subject(),
                account.username(),
                account.name(),
                account.enabled(),
                account.everywhere().stream().map(Enum::name).sorted().toList(),
                roles,
                account.lastLogin());
    }
}
