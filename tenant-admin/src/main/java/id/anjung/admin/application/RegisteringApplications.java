package id.anjung.admin.application;

import static id.anjung.access.Permission.MANAGE_APPLICATIONS;
import static id.anjung.access.Permission.OVERSEE_TENANTS;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.admin.Application;
import id.anjung.admin.ApplicationRegistry;
import id.anjung.admin.Registration;
import id.anjung.admin.Registration.Fault;
import id.anjung.admin.TenantTemplate;
import id.anjung.admin.registry.Moments;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.Subject;
import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** Register applications: the row and its entry first, in one transaction, and the client at the login server within it. */
@Singleton
@Requires(beans = LoginClients.class)
@Transactional("registry")
class RegisteringApplications implements ApplicationRegistry {
    private static final String NOUN = "application";
    static final String CLIENT = "app-";

    private final ApplicationRows rows;
    private final LoginClients clients;
    private final TenantTemplate template;
    private final ProvinceTrail trail;
    private final Clock clock;

    RegisteringApplications(
            ApplicationRows rows, LoginClients clients, TenantTemplate template, ProvinceTrail trail, Clock clock) {
        this.rows = rows;
        this.clients = clients;
        this.template = template;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public List<Application> all() {
        return rows.findAllOrderByName().stream().map(ApplicationRow::shown).toList();
    }

    @Override
    @Permitted(MANAGE_APPLICATIONS)
    public Registration register(Application.Wish wish) {
        var faults = EnumSet.noneOf(Fault.class);
        faults.addAll(ApplicationChecks.of(wish));
        if (rows.findByCode(wish.code()).isPresent()) {
            faults.add(Fault.CODE_TAKEN);
        }
        if (template.agencies().stream().noneMatch(agency -> agency.code().equals(wish.agency()))) {
            faults.add(Fault.AGENCY);
        }
        if (!faults.isEmpty()) {
            return new Registration.Refused(faults);
        }
        var kept = rows.save(ApplicationRow.of(wish, Moments.now(clock))).shown();
        note(AuditEvent.APPLICATION_REGISTERED, kept);
        return new Registration.Registered(kept, secret(kept));
    }

    @Override
    @Permitted(MANAGE_APPLICATIONS)
    public Registration renew(long id) {
        if (rows.renew(id) == 0) {
            return new Registration.Missing();
        }
        var kept = rows.findById(id).orElseThrow().shown();
        note(AuditEvent.APPLICATION_RENEWED, kept);
        return new Registration.Registered(kept, secret(kept));
    }

    @Override
    @Permitted(MANAGE_APPLICATIONS)
    public Registration stop(long id) {
        if (rows.stop(id, Moments.now(clock)) == 0) {
            return new Registration.Missing();
        }
        var kept = rows.findById(id).orElseThrow().shown();
        note(AuditEvent.APPLICATION_STOPPED, kept);
        clients.close(CLIENT + kept.wish().code());
        return new Registration.Stopped(kept);
    }

    private String secret(Application kept) {
        var wish = kept.wish();
        return clients.keep(CLIENT + wish.code(), wish.name(), wish.url(), wish.redirect());
    }

    private void note(AuditEvent event, Application kept) {
        var wish = kept.wish();
        trail.record(
                event,
                CurrentActor.require(),
                new Subject(NOUN, wish.code(), wish.name()),
                Map.of(),
                Map.of("agency", wish.agency(), "url", wish.url(), "redirect", wish.redirect()));
    }
}
