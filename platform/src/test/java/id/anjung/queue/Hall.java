package id.anjung.queue;

import id.anjung.access.Actor;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.agency.AgencyLevel;
import id.anjung.agency.Counter;
import id.anjung.agency.Counters;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.agency.Zone;
import id.anjung.calendar.Dates;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.OpeningKind;
import id.anjung.calendar.OpeningTimes;
import id.anjung.calendar.Times;
import id.anjung.catalog.Fee;
import id.anjung.catalog.Handling;
import id.anjung.catalog.ProcessingTime;
import id.anjung.catalog.Service;
import id.anjung.catalog.ServiceChannel;
import id.anjung.catalog.ServiceKind;
import id.anjung.catalog.ServiceTerms;
import id.anjung.catalog.Services;
import id.anjung.register.Outcome;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.Settings;
import id.anjung.tenancy.HandClock;
import id.anjung.tenancy.House;
import id.anjung.tenancy.KnownMalls;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Furnish a mall for a day of queues: one site, agencies {@code a1}…, each with the services {@code a1-s1}, {@code a1-s2}
 * and the counters {@code a1-1}…, and officers as many as wanted.
 */
public final class Hall implements AutoCloseable {
    /** A Wednesday morning at ten, as clocks there show it. */
    public static final Instant MORNING = Instant.parse("2026-11-25T02:00:00Z");

    private final TenantId tenant;
    private final House house;

    private Hall(TenantId tenant, House house) {
        this.tenant = tenant;
        this.house = house;
    }

    /** Furnish a mall in a house of its own, at ten in the morning. */
    public static Hall of(String code, int agencies, int counters) {
        var house = House.of(List.of(new TenantId(code)), Map.of("test.hand-clock", true));
        house.bean(HandClock.class).stopAt(MORNING);
        return in(house, code, agencies, counters);
    }

    /** Furnish a mall of a house that is there. */
    public static Hall in(House house, String code, int agencies, int counters) {
        var hall = new Hall(new TenantId(code), house);
        hall.furnish(agencies, counters);
        return hall;
    }

    private void furnish(int agencies, int counters) {
        asAdmin(() -> {
            kept(bean(Sites.class)
                    .add(new Site(
                            "utama", "Gedung", "Jalan", "Asia/Makassar", List.of(new Zone("a", "Zona A")), true)));
            kept(bean(OpeningTimes.class).add(hours()));
            for (int i = 1; i <= agencies; i++) {
                kept(bean(Agencies.class)
                        .add(new Agency(
                                "a" + i,
                                "Instansi " + i,
                                "I" + i,
                                AgencyLevel.REGENCY,
                                List.of(DayOfWeek.values()),
                                true)));
                for (int j = 1; j <= 2; j++) {
                    kept(bean(Services.class).add(service("a" + i + "-s" + j, "a" + i)));
                }
                for (int j = 1; j <= counters; j++) {
                    kept(bean(Counters.class)
                            .add(new Counter("a" + i + "-" + j, "Loket", "utama", "a", List.of("a" + i), false)));
                }
            }
            return true;
        });
    }

    private static OpeningHours hours() {
        var week = new HashMap<DayOfWeek, List<Times>>();
        for (var day : DayOfWeek.values()) {
            week.put(day, List.of(new Times(LocalTime.of(8, 0), LocalTime.of(15, 0))));
        }
        return new OpeningHours("jam", "Jam", "utama", OpeningKind.BASE, new Dates(null, null), week, true);
    }

    private static Service service(String code, String agency) {
        return new Service(
                code,
                "Layanan " + code,
                agency,
                new Handling(ServiceKind.WHILE_WAITING, List.of(ServiceChannel.IN_PERSON)),
                new ServiceTerms(
                        List.of("KTP"),
                        new ProcessingTime("10 menit", 10, ProcessingTime.Unit.MINUTES),
                        new Fee("Gratis", 0L),
                        "Dokumen"),
                true,
                "");
    }

    private static void kept(Outcome<?> outcome) {
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError(outcome);
        }
    }

    /** Answer the clock of a mall that has a house of its own. */
    public HandClock clock() {
        return bean(HandClock.class);
    }

    /** Find a bean. */
    public <T> T bean(Class<T> type) {
        return house.bean(type);
    }

    /** Answer whose mall it is. */
    public TenantId tenant() {
        return tenant;
    }

    /** Answer the house. */
    public House house() {
        return house;
    }

    /** Do work as the mall's admin. */
    public <T> T asAdmin(Supplier<T> work) {
        return house.asAdmin(tenant, work);
    }

    /** Do work as somebody. */
    public <T> T as(Actor actor, Supplier<T> work) {
        return house.as(actor, tenant, work);
    }

    /** Let the mall decide some settings; they count from now on. */
    public void decide(Map<SettingKey, String> decided) {
        var settings = bean(Settings.class);
        var wanted = decided.entrySet().stream()
                .map(one -> new Settings.Wanted(one.getKey().path(), one.getValue()))
                .toList();
        var outcome = asAdmin(() -> settings.changeMall(settings.ofMall().revision(), wanted));
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError(outcome);
        }
        clock().move(Duration.ofSeconds(3));
    }

    /** Do work as a machine in the hall. */
    public <T> T asKiosk(Supplier<T> work) {
        return as(new Actor("kiosk", "kiosk", "Anjungan", Set.of(Role.DEVICE), Map.of()), work);
    }

    /** Describe an officer of an agency. */
    public Actor officer(String name, String agency) {
        return staff(name, Role.AGENCY_OFFICER, agency);
    }

    /** Describe somebody with a role at an agency. */
    public Actor staff(String name, Role role, String agency) {
        return new Actor(name, name, "Nama " + name, Set.of(), Map.of(tenant, Set.of(new Membership(role, agency))));
    }

    /** Give numbers for one service each, and answer their tickets in order. */
    public List<Ticket> arrive(String service, int people) {
        var tickets = new ArrayList<Ticket>();
        for (int i = 0; i < people; i++) {
            tickets.add(arrive(Wish.of(service, TicketSource.DESK)).tickets().getFirst());
        }
        return tickets;
    }

    /** Give a number for a wish; the next one is at least a moment later. */
    public Visit arrive(Wish wish) {
        var visit =
                done(as(officer("depan", "a1"), () -> bean(IssuingTickets.class).issue(wish)));
        clockIfMoved();
        return visit;
    }

    private void clockIfMoved() {
        if (house.context().containsBean(HandClock.class)) {
            clock().move(Duration.ofMillis(1));
        }
    }

    /** End what nobody ends, as the platform does by itself every few seconds. */
    public void closeDay() {
        var mall = new Tenant(tenant, "mall", "Mall", TenantStatus.ACTIVE);
        new ClosingDay(KnownMalls.none(), bean(MallPlans.class), bean(Ending.class)).at(mall);
    }

    /** Answer what was done; a refusal fails the test. */
    public static <T> T done(Answer<T> answer) {
        return switch (answer) {
            case Answer.Done<T>(var value) -> value;
            case Answer.Refused<T> refused -> throw new AssertionError(refused);
        };
    }

    /** Answer why something was refused; what was done fails the test. */
    public static Refusal refused(Answer<?> answer) {
        return switch (answer) {
            case Answer.Done<?>(var value) -> throw new AssertionError("was done: " + value);
            case Answer.Refused<?> refused -> refused.why();
        };
    }

    @Override
    public void close() {
        house.close();
    }
}
