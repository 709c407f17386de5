package id.anjung.ui.cluster;

import id.anjung.ui.process.Ports;
import id.anjung.ui.process.RealProcess;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Keep two replicas of a role running, with a third place for the one that comes before another goes. */
public final class Role implements AutoCloseable {
    private static final int PLACES = 3;
    private static final int REPLICAS = 2;
    private static final Duration LONGEST_END = Duration.ofSeconds(40);
    private static final Duration LONGEST_ERRAND = Duration.ofMinutes(5);

    private final List<Ports> ports = Stream.generate(Ports::free).limit(PLACES).toList();
    private final Map<Integer, RealProcess> running = new TreeMap<>();
    private final Map<String, String> variables;

    /** Prepare places for replicas that are started with these variables. */
    public Role(Map<String, String> variables) {
        this.variables = variables;
    }

    /** Answer the ports of every place. */
    public List<Ports> ports() {
        return ports;
    }

    /** Set or change a variable for those that start from now on. */
    void let(String variable, String value) {
        variables.put(variable, value);
    }

    /** Start one of another release in a place. */
    void startOf(String classPath, int place) {
        running.put(place, RealProcess.at(ports.get(place), classPath, variables));
    }

    /** List the replicas that run. */
    public List<RealProcess> running() {
        return List.copyOf(running.values());
    }

    /** Let a process with these variables do one thing and end. */
    public void errand(String word) {
        errandOf(RealProcess.classPath(), word);
    }

    /** Let a process of another release do one thing and end. */
    void errandOf(String classPath, String word) {
        var process = RealProcess.at(Ports.free(), classPath, variables, word);
        int exit = process.exit(LONGEST_ERRAND);
        if (exit != 0) {
            throw new IllegalStateException(word + " ended with " + exit + ": " + process.said());
        }
    }

    /** Start as many as there have to be, without waiting until they are ready. */
    public void begin() {
        for (int place = 0; running.size() < REPLICAS; place++) {
            running.computeIfAbsent(place, this::begin);
        }
    }

    /** Wait until all take traffic. */
    public void ready() {
        running.values().forEach(RealProcess::ready);
    }

    /** Replace each replica: a new one takes traffic before a former one is told to end, as the chart says. */
    public void roll() {
        for (int former : List.copyOf(running.keySet())) {
            start().ready();
            end(former);
        }
    }

    /** Start one more in a free place. */
    public RealProcess start() {
        int place = freePlace();
        var process = begin(place);
        running.put(place, process);
        return process;
    }

    /** Tell one to end, and wait until it has. */
    public void end(int place) {
        var former = running.get(place);
        if (former != null) {
            former.terminate();
            former.exit(LONGEST_END);
            running.remove(place);
        }
    }

    /** Kill one without a word, and answer what is left of it. */
    public RealProcess kill(RealProcess victim) {
        victim.close();
        running.values().remove(victim);
        return victim;
    }

    private int freePlace() {
        return Stream.iterate(0, place -> place + 1)
                .filter(place -> !running.containsKey(place))
                .findFirst()
                .orElseThrow();
    }

    private RealProcess begin(int place) {
        return RealProcess.at(ports.get(place), RealProcess.classPath(), variables);
    }

    @Override
    public void close() {
        running.values().forEach(RealProcess::close);
    }
}
