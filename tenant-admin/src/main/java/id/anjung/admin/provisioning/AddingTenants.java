package id.anjung.admin.provisioning;

import static id.anjung.access.Permission.OVERSEE_TENANTS;
import static id.anjung.access.Permission.PROVISION_TENANTS;

import id.anjung.access.CurrentActor;
import id.anjung.access.Invitations;
import id.anjung.access.Permitted;
import id.anjung.admin.AccountAdministration;
import id.anjung.admin.Addition;
import id.anjung.admin.Addition.Fault;
import id.anjung.admin.NewTenant;
import id.anjung.admin.Province;
import id.anjung.admin.Regency;
import id.anjung.admin.SettingUp;
import id.anjung.admin.TenantAdditions;
import id.anjung.admin.TenantTemplate;
import id.anjung.admin.WishedAdmin;
import id.anjung.admin.registry.Requested;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.tenancy.TenantId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Add MPPs for the province: the wish is written down here, a worker fulfils it step by step. */
@Singleton
class AddingTenants implements TenantAdditions {
    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int NAMESAKES = 20;

    private final TenantRegistry registry;
    private final Wishes wishes;
    private final StepBook book;
    private final Province province;
    private final TenantTemplate template;
    private final @Nullable AccountAdministration accounts;
    private final @Nullable Invitations invitations;

    AddingTenants(
            TenantRegistry registry,
            Wishes wishes,
            StepBook book,
            Province province,
            TenantTemplate template,
            @Nullable AccountAdministration accounts,
            @Nullable Invitations invitations) {
        this.registry = registry;
        this.wishes = wishes;
        this.book = book;
        this.province = province;
        this.template = template;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public List<Regency> vacant() {
        var taken = registry.all().stream().map(row -> row.id()).collect(Collectors.toSet());
        return province.regencies().stream()
                .filter(regency -> !taken.contains(regency.id()))
                .toList();
    }

    @Override
    @Permitted(PROVISION_TENANTS)
    public Addition add(NewTenant wish) {
        if (province.find(wish.regency()).isEmpty()) {
            return new Addition.NotOfProvince();
        }
        var faults = faults(wish);
        if (!faults.isEmpty()) {
            return new Addition.Refused(faults);
        }
        return switch (wishes.request(wish, CurrentActor.require())) {
            case Requested.New written -> new Addition.Requested();
            case Requested.AlreadyThere there -> new Addition.AlreadyThere();
            case Requested.SlugTaken taken -> new Addition.Refused(Set.of(Fault.SLUG_TAKEN));
        };
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public Optional<SettingUp> settingUp(TenantId tenant) {
        return registry.find(tenant)
                .map(row -> new SettingUp(
                        row.tenant(),
                        book.read(tenant).values().stream().map(StepRow::shown).toList()));
    }

    @Override
    @Permitted(PROVISION_TENANTS)
    @Transactional("registry")
    public boolean retry(TenantId tenant) {
        boolean failed = book.forgive(tenant);
        if (failed) {
            registry.noteRetry(tenant, CurrentActor.require());
        }
        return failed;
    }

    private Set<Fault> faults(NewTenant wish) {
        var faults = EnumSet.noneOf(Fault.class);
        if (wish.slug().length() > NewTenant.LONGEST_SLUG
                || !SLUG.matcher(wish.slug()).matches()) {
            faults.add(Fault.SLUG);
        }
        if (wish.name().isBlank() || wish.name().length() > NewTenant.LONGEST_NAME) {
            faults.add(Fault.NAME);
        }
        if (wish.address().isBlank() || wish.address().length() > NewTenant.LONGEST_ADDRESS) {
            faults.add(Fault.ADDRESS);
        }
        var offered =
                template.agencies().stream().map(TenantTemplate.Offered::code).collect(Collectors.toSet());
        if (wish.agencies().isEmpty() || !offered.containsAll(wish.agencies())) {
            faults.add(Fault.AGENCIES);
        }
        faults.addAll(faults(wish.admin()));
        return faults;
    }

    private Set<Fault> faults(@Nullable WishedAdmin wished) {
        return switch (wished) {
            case null -> Set.of();
            case WishedAdmin.Known(var username) -> isThere(username) ? Set.of() : Set.of(Fault.ADMIN);
            case WishedAdmin.ByInvitation(var person) -> {
                var faults = EnumSet.noneOf(Fault.class);
                faults.addAll(Fault.of(person.faults()));
                if (accounts != null && isThere(person.username())) {
                    faults.add(Fault.ADMIN_USERNAME);
                }
                if (invitations != null && !invitations.possible()) {
                    faults.add(Fault.ADMIN_NO_POST);
                }
                yield faults;
            }
        };
    }

    /** A process that cannot ask leaves it to the worker, whose step fails and says so. */
    private boolean isThere(String username) {
        return accounts == null
                || accounts.search(username, NAMESAKES).stream()
                        .anyMatch(account -> account.username().equals(username));
    }
}
