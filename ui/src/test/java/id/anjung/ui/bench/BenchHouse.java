package id.anjung.ui.bench;

import id.anjung.door.DoorApart;
import id.anjung.door.PretendRealm;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.Wings;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Open the door in a process of its own on a durable database, furnish its malls, and seat their officers. */
public final class BenchHouse implements AutoCloseable {
    private static final int FIRST_CODE = 9301;

    /** As {@code ./anjung run} starts the platform. */
    public static final List<String> JVM = List.of("-Xmx768m", "-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders");

    private final PretendRealm realm = new PretendRealm();
    private final Wings wings;
    private final DoorApart door;
    private final List<BenchMall> malls = new ArrayList<>();

    /**
     * Open it.
     *
     * @param size how many malls, and how many counters each has
     * @param connections how many connections to the database the door may have
     */
    public BenchHouse(Size size, int connections) throws Exception {
        var codes = new ArrayList<String>();
        for (int i = 0; i < size.malls(); i++) {
            codes.add("" + (FIRST_CODE + i));
        }
        wings = Wings.of(codes.stream().map(TenantId::new).toList());
        Map<String, Object> more = Map.of(
                "anjung.roles",
                "open,worker",
                "logger.levels.id.anjung.event",
                "ERROR", // a consumer asks for the registry that is not there
                "datasources.tenant.maximum-pool-size",
                connections,
                "datasources.registry.maximum-pool-size",
                6);
        door = DoorApart.start(wings, realm, JVM, more, codes.toArray(String[]::new));
        codes.forEach(code -> malls.add(BenchMall.of(realm, code, size.counters())));
        forEachMall(BenchMall::furnish);
        forEachMall(BenchMall::open);
    }

    /**
     * Say how large it is.
     *
     * @param malls how many malls
     * @param counters how many counters each has
     */
    public record Size(int malls, int counters) {}

    /** Work at a mall over one connection. */
    public interface AtMall {
        void with(BenchMall mall, Wire wire) throws IOException;
    }

    /** Do something at every mall, several at once. */
    public void forEachMall(AtMall work) throws Exception {
        var tasks = malls.stream()
                .map(mall -> (Callable<Boolean>) () -> {
                    try (var wire = new Wire(address())) {
                        work.with(mall, wire);
                    }
                    return true;
                })
                .toList();
        try (var threads = Executors.newFixedThreadPool(4)) {
            together(threads.invokeAll(tasks));
        }
    }

    /** Wait for all, and fail with the first failure. */
    public static void together(List<Future<Boolean>> works) throws Exception {
        for (var work : works) {
            try {
                work.get();
            } catch (ExecutionException failure) {
                throw failure.getCause() instanceof Exception cause ? cause : failure;
            }
        }
    }

    /** Answer where the door is. */
    public URI address() {
        return door.address();
    }

    /** Answer its process. */
    public DoorApart door() {
        return door;
    }

    /** Answer its database. */
    public Wings wings() {
        return wings;
    }

    /** Answer its malls. */
    public List<BenchMall> malls() {
        return malls;
    }

    /** List all officers, the malls in turn, so that neighbours in the list are of different malls. */
    List<BenchMall.Officer> officers() {
        var officers = new ArrayList<BenchMall.Officer>();
        for (int i = 0; i < malls.getFirst().officers().size(); i++) {
            for (var mall : malls) {
                officers.add(mall.officers().get(i));
            }
        }
        return officers;
    }

    @Override
    public void close() {
        door.close();
        realm.close();
    }
}
