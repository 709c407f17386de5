package id.anjung.ui.province;

import id.anjung.access.Account;
import id.anjung.access.Membership;
import id.anjung.admin.AgencyNames;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import id.anjung.ui.shell.text.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Say in words what an account is and where; what agencies are called is asked once for each mall until forgotten. */
@Prototype
final class Places {
    private final TenantDirectory directory;
    private final AgencyNames agencies;
    private final Texts texts;
    private final Map<TenantId, Map<String, String>> asked = new HashMap<>();

    Places(TenantDirectory directory, AgencyNames agencies, Texts texts) {
        this.directory = directory;
        this.agencies = agencies;
        this.texts = texts;
    }

    /** Ask anew, because names may be others by now. */
    void forget() {
        asked.clear();
    }

    /** List one line for the whole province and one for each role in an MPP; one that says so when there is none. */
    Stream<String> of(Account account, Locale reader) {
        if (account.everywhere().isEmpty() && account.memberships().isEmpty()) {
            return Stream.of(texts.say(reader, "province.accounts.nowhere"));
        }
        var everywhere = account.everywhere().stream().sorted().map(role -> texts.say(reader, "shell.role." + role));
        var inside = account.memberships().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> inside(entry.getKey(), entry.getValue(), reader));
        return Stream.concat(everywhere, inside);
    }

    private Stream<String> inside(TenantId id, Set<Membership> held, Locale reader) {
        var mall = directory.byId(id).map(Tenant::name).orElse(id.regionCode());
        return held.stream()
                .sorted(Comparator.comparing(Membership::role).thenComparing(Membership::agency))
                .map(membership -> {
                    var role = texts.say(reader, "shell.role." + membership.role());
                    return membership.agency().isEmpty()
                            ? mall + ": " + role
                            : mall + ": " + role + ", " + agency(id, membership.agency());
                });
    }

    private String agency(TenantId mall, String code) {
        return asked.computeIfAbsent(mall, agencies::at).getOrDefault(code, code);
    }
}
