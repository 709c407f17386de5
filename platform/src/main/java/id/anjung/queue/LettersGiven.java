package id.anjung.queue;

import id.anjung.agency.Agency;
import id.anjung.agency.AgencyLetters;
import id.anjung.tenancy.TenantCache;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Give each agency its letters: those chosen for it, else the first free ones, A to Z, then AA. What an agency has on a
 * day it keeps that day, whatever is chosen meanwhile, and no other agency has the same.
 */
@Singleton
class LettersGiven implements AgencyLetters {
    private static final int ALPHABET = 26;
    private static final Duration AGE = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 10_000;

    private final LettersStore store;
    private final Desk desk;
    private final TenantCache<String, String> remembered;

    LettersGiven(LettersStore store, Desk desk, Clock clock) {
        this.store = store;
        this.desk = desk;
        this.remembered = new TenantCache<>(clock, AGE, MOST_REMEMBERED);
    }

    @Override
    public Optional<String> givenTo(String letters) {
        return store.findAgencyOf(letters);
    }

    /** Answer the letters that came to an agency by themselves, for papers that are printed long before their day. */
    @Transactional("tenant")
    public String of(String agency) {
        return lasting(agency, Set.of());
    }

    /**
     * Answer an agency's letters of a day. Nobody hears of them before they are committed; that day they never change, so
     * they are not asked for with every number.
     *
     * @param agencies all of the mall, with the letters that were chosen for them
     */
    public String on(LocalDate day, String agency, List<Agency> agencies) {
        return remembered.get(day + " " + agency, () -> switch (desk.step(
                () -> Answer.done(within(day, agency, agencies)))) {
            case Answer.Done<String>(var letters) -> letters;
            case Answer.Refused<String> refused -> throw new IllegalStateException("Refused letters: " + refused.why());
        });
    }

    /** Answer them to work whose transaction may still be rolled back, and remember nothing. */
    @Transactional("tenant")
    String within(LocalDate day, String agency, List<Agency> agencies) {
        return store.findOn(day, agency).orElseGet(() -> first(day, agency, agencies));
    }

    private String first(LocalDate day, String agency, List<Agency> agencies) {
        var others = chosen(agencies, one -> !one.code().equals(agency));
        var own = chosen(agencies, one -> one.code().equals(agency)).stream()
                .findFirst()
                .orElseGet(() -> lasting(agency, others));
        var instead = free(List.of(others, store.findAll(), store.findAllOn(day)));
        return Stream.concat(Stream.of(own), instead)
                .flatMap(wanted -> kept(day, agency, wanted).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No letters are left for " + agency));
    }

    /** A plain read would not see who was first a moment ago. */
    private Optional<String> kept(LocalDate day, String agency, String wanted) {
        store.saveOn(day, agency, wanted);
        return store.findOnForUpdate(day, agency);
    }

    /** Answer the letters that came to an agency by themselves; they last until others choose them. */
    private String lasting(String agency, Set<String> others) {
        var given = store.find(agency);
        return given.filter(letters -> !others.contains(letters))
                .orElseGet(() -> free(List.of(others, store.findAll()))
                        .flatMap(letters -> lasting(agency, letters, given.isPresent()).stream())
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("No letters are left for " + agency)));
    }

    private Optional<String> lasting(String agency, String wanted, boolean instead) {
        if (instead) {
            store.updateGiven(agency, wanted);
            return store.findForUpdate(agency).filter(wanted::equals);
        }
        store.saveGiven(agency, wanted);
        return store.findForUpdate(agency);
    }

    private static Set<String> chosen(List<Agency> agencies, Predicate<Agency> whose) {
        return agencies.stream()
                .filter(whose)
                .flatMap(one -> Stream.ofNullable(one.letters()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> free(List<? extends Collection<String>> taken) {
        var one = IntStream.range(0, ALPHABET).mapToObj(LettersGiven::letter);
        var two = IntStream.range(0, ALPHABET * ALPHABET).mapToObj(i -> letter(i / ALPHABET) + letter(i % ALPHABET));
        return Stream.concat(one, two)
                .filter(letters -> taken.stream().noneMatch(some -> some.contains(letters)))
                .limit(ALPHABET);
    }

    private static String letter(int place) {
        return Character.toString('A' + place);
    }
}
