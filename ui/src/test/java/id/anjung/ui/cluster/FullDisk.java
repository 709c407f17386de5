package id.anjung.ui.cluster;

import id.anjung.ui.house.Soon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Fill the disk on which copies lie, ask for a backup, and make room again. */
final class FullDisk implements Drill {
    private static final Duration TO_TELL = Duration.ofSeconds(60);
    private static final Duration TO_TRY_AGAIN = Duration.ofSeconds(150);
    private static final int PIECE = 1 << 16;
    private static final String WORKS = "/api/v1/tenants/tabalong/custody";
    private static final String COPIES = "SELECT COUNT(*) FROM anjung.tenant_copy WHERE tenant = '6309'";

    @Override
    public String name() {
        return "disk";
    }

    @Override
    public String promise() {
        return "A backup that finds no room fails and says so, leaves nothing half-written, and is taken by itself once there is room.";
    }

    @Override
    public void run(Cluster cluster, Findings findings) throws Exception {
        if (!cluster.smallDisk()) {
            findings.say("left out: no small disk could be mounted, which takes root");
            return;
        }
        var province = Bearer.login(cluster.issuer(), "provinsi.admin", "anjung-demo");
        var asking = new Asking(cluster.balancer().open(), new Tally());
        var filler = fill(cluster.custody());
        long copies = cluster.ledger().number(COPIES);
        long begun = System.nanoTime();
        var asked = asking.json("backup", "POST", WORKS + "/works", "{\"kind\":\"BACKUP\"}", province.header());
        findings.hold("disk: a backup can be asked for: " + asked.status(), asked.status() == 202);
        Soon.holds(
                "the failure is told",
                TO_TELL,
                () -> asking.get("custody", WORKS, province.header()).body().contains("\"FAILED\""));
        findings.seconds("full_disk_told_s", Duration.ofNanos(System.nanoTime() - begun));
        var told = asking.get("custody", WORKS, province.header());
        findings.say("it says: " + told.text("error"));
        findings.hold("disk: the reason is told", !told.text("error").isEmpty());
        findings.figure("full_disk_listed", cluster.ledger().number(COPIES) - copies);
        findings.hold("disk: no copy is listed", cluster.ledger().number(COPIES) == copies);
        findings.hold(
                "disk: no whole file lies there",
                files(cluster.custody(), ".zip").size() == copies);
        Files.delete(filler);
        long room = System.nanoTime();
        Soon.holds("the backup is taken", TO_TRY_AGAIN, () -> cluster.ledger().number(COPIES) > copies);
        findings.seconds("full_disk_retried_s", Duration.ofNanos(System.nanoTime() - room));
        var half = files(cluster.custody(), ".part");
        findings.figure("full_disk_half_written", half.size());
        findings.hold("disk: nothing half-written is left", half.isEmpty());
    }

    /** Write until there is no room. */
    private static Path fill(Path folder) throws IOException {
        var filler = folder.resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            for (int size = PIECE; size > 0; ) {
                size = written(out, size) ? size : size / 2;
            }
        } catch (IOException full) { // closing what could not be written out
            return filler;
        }
        return filler;
    }

    private static boolean written(java.io.OutputStream out, int size) {
        try {
            out.write(new byte[size]);
            return true;
        } catch (IOException full) {
            return false;
        }
    }

    private static List<Path> files(Path folder, String end) {
        try (var all = Files.walk(folder.resolve("6309"))) {
            return all.filter(file -> file.toString().endsWith(end)).toList();
        } catch (java.nio.file.NoSuchFileException none) {
            return List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
