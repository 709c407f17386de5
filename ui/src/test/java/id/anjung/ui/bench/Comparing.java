package id.anjung.ui.bench;

import java.util.List;

/** Compare giving numbers and calling through the door with the same statements said by hand. */
final class Comparing {
    private static final int SPARE = 2;

    private final BenchHouse house;
    private final BenchTables tables;
    private final BenchOptions options;
    private final Rounds rounds;

    Comparing(BenchHouse house, BenchTables tables, BenchOptions options) {
        this.house = house;
        this.tables = tables;
        this.options = options;
        this.rounds = new Rounds(house, options);
    }

    /** Answer the ratio of numbers given in a second. */
    double tickets() throws Exception {
        house.forEachMall((mall, wire) -> {
            for (int agency = 0; agency < BenchOptions.AGENCIES; agency++) {
                mall.arrive(wire, agency); // gives the agency its letters
            }
        });
        var malls = house.malls();
        double ratio = rounds.ratio(
                "tickets",
                () -> afresh(
                        () -> new Wire(house.address()),
                        (wire, turn) -> malls.get(turn % malls.size()).arrive(wire, agency(turn))),
                () -> afresh(
                        () -> new Bare(house.wings()),
                        (bare, turn) -> bare.issue(malls.get(turn % malls.size()), agency(turn))));
        tables.clear();
        return ratio;
    }

    /** Measure in malls where nobody waits yet, since whoever takes a number is told how long the queue is. */
    private <C extends AutoCloseable> Crowd.Pace afresh(Crowd.Opening<C> opening, Crowd.Work<C> work) throws Exception {
        tables.clear();
        return Crowd.during(opening, work, options.time());
    }

    private int agency(int turn) {
        return turn / house.malls().size() % BenchOptions.AGENCIES;
    }

    /** Answer the ratio of calls made in a second; each officer calls once, then all is put back. */
    double calls() throws Exception {
        int each = options.counters() / BenchOptions.AGENCIES + SPARE;
        house.forEachMall((mall, wire) -> {
            for (int i = 0; i < each * BenchOptions.AGENCIES; i++) {
                mall.arrive(wire, i % BenchOptions.AGENCIES);
            }
        });
        var officers = house.officers();
        double ratio = rounds.ratio(
                "calls",
                () -> putBack(Crowd.doing(
                        () -> new Wire(house.address()),
                        (wire, turn) -> officers.get(turn).step(wire, "CALL_NEXT"),
                        officers.size())),
                () -> putBack(Crowd.doing(
                        () -> new Bare(house.wings()),
                        (bare, turn) -> bare.call(officers.get(turn)),
                        officers.size())));
        tables.clear();
        return ratio;
    }

    /** See that nobody was called twice, and let them wait again. */
    private Crowd.Pace putBack(Crowd.Pace pace) throws Exception {
        var called = tables.rows("SELECT COUNT(*), COUNT(DISTINCT officer) FROM %s.ticket WHERE state = 'CALLED'");
        int officers = options.counters();
        if (!called.stream().allMatch(row -> row.subList(1, 3).equals(List.of("" + officers, "" + officers)))) {
            throw new IllegalStateException("Not every officer has one person, and each another one: " + called);
        }
        tables.waitAgain();
        return pace;
    }
}
