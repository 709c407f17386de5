package id.anjung.admin.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.house.TestHouse;
import id.anjung.admin.house.WorkerDoor;
import id.anjung.door.Caller;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Guide regencies by the open door, and answer as one. */
class GuidanceApiTest {
    private static final String NOTES = "/api/v1/guidance";
    private static final String OWN = "/api/v1/mpp/tabalong/guidance";

    private static WorkerDoor door;
    private static Caller province;
    private static Caller regency;

    @BeforeAll
    static void two_malls() throws SQLException {
        TestHouse.wipe();
        door = WorkerDoor.open(TestHouse.worker("6309:tabalong", "6372:banjarbaru"));
        province = door.province("province-admin");
        regency = door.adminOf("6309");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_note_is_written_answered_and_closed_each_as_it_was_seen() {
        var note = write("tabalong", "Perpanjang PKS", "2999-12-31");
        assertThat(note.status()).as(note.text()).isEqualTo(201);
        assertThat(note.at("mpp")).isEqualTo("tabalong");
        assertThat(note.at("state")).isEqualTo("OPEN");
        var id = note.at("id");

        assertThat(regency.get(OWN).text()).contains("Perpanjang PKS");
        assertThat(regency.put(OWN + "/" + id + "/answer", "\"99\"", said("Sudah"))
                        .status())
                .isEqualTo(412);
        var answered = regency.put(OWN + "/" + id + "/answer", note.tag(), said("Sudah"));
        assertThat(answered.status()).as(answered.text()).isEqualTo(200);
        assertThat(answered.at("answer", "text")).isEqualTo("Sudah");

        var late = close(id, note.tag());
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("current", "answer", "text")).isEqualTo("Sudah");
        assertThat(province.post(NOTES + "/" + id + "/close", "").status()).isEqualTo(428);
        assertThat(close(id, answered.tag()).at("state")).isEqualTo("CLOSED");
        assertThat(province.get(NOTES).text()).doesNotContain("Perpanjang PKS");
        assertThat(province.get(NOTES + "?mpp=tabalong").text()).contains("Perpanjang PKS");
        assertThat(regency.put(OWN + "/" + id + "/answer", answered.tag(), said("Lagi"))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void notes_are_listed_part_by_part_and_not_sent_again_to_who_has_them() {
        write("banjarbaru", "kedua", "2999-12-30");
        write("banjarbaru", "ketiga", null);
        write("banjarbaru", "pertama", "2999-12-29");
        var due = province.get(NOTES + "?limit=2");
        assertThat(due.at("items", 0, "text")).isEqualTo("pertama");
        assertThat(due.at("items", 1, "text")).isEqualTo("kedua");
        assertThat(province.get(NOTES + "?cursor=" + due.at("next")).text()).contains("ketiga");
        var newest = province.get(NOTES + "?mpp=banjarbaru&limit=1");
        assertThat(newest.at("items", 0, "text")).isEqualTo("pertama");
        assertThat(province.get(NOTES + "?mpp=banjarbaru&limit=1&cursor=" + newest.at("next"))
                        .at("items", 0, "text"))
                .isEqualTo("ketiga");
        assertThat(province.with("If-None-Match", due.tag())
                        .get(NOTES + "?limit=2")
                        .status())
                .isEqualTo(304);
    }

    @Test
    void what_cannot_be_is_said_at_its_field() {
        assertThat(write("tabalong", " ", null).at("errors", 0, "field")).isEqualTo("text");
        assertThat(write("tabalong", "Terlambat", "2020-01-01").at("errors", 0, "field"))
                .isEqualTo("due");
        var nowhere = write("tiada", "Siapa?", null);
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.at("errors", 0, "field")).isEqualTo("mpp");
        assertThat(write("tabalong", "Kapan?", "besok").status()).isEqualTo(400);
        assertThat(province.get(NOTES + "?mpp=tiada").status()).isEqualTo(400);
        assertThat(close("999999", "\"1\"").status()).isEqualTo(404);
        assertThat(close("1", "\"999999999999\"").status()).isEqualTo(412);
    }

    @Test
    void a_note_to_a_neighbour_is_not_there() {
        var foreign = write("banjarbaru", "Khusus Banjarbaru", null);
        assertThat(regency.get(OWN).text()).doesNotContain("Khusus Banjarbaru");
        assertThat(regency.put(OWN + "/" + foreign.at("id") + "/answer", foreign.tag(), said("Saya"))
                        .status())
                .isEqualTo(404);
        assertThat(regency.get("/api/v1/mpp/banjarbaru/guidance").status()).isEqualTo(404);
    }

    @Test
    void only_the_province_writes_and_only_the_regency_answers() {
        assertThat(regency.get(NOTES).status()).isEqualTo(403);
        for (var mpp : new String[] {"tabalong", "tiada"}) {
            assertThat(regency.get(NOTES + "?mpp=" + mpp).status()).isEqualTo(403);
        }
        var note = write("tabalong", "Lengkapi standar", null);
        var auditor = door.province("province-auditor");
        assertThat(auditor.get(NOTES).status()).isEqualTo(200);
        assertThat(auditor.with("If-Match", note.tag())
                        .post(NOTES + "/" + note.at("id") + "/close", "")
                        .status())
                .isEqualTo(403);
        assertThat(province.put(OWN + "/" + note.at("id") + "/answer", note.tag(), said("Kami"))
                        .status())
                .isEqualTo(403);
    }

    private static Caller.Answer write(String mpp, String text, @Nullable String due) {
        var day = due == null ? "null" : '"' + due + '"';
        return province.post(NOTES, "{\"mpp\": \"%s\", \"text\": \"%s\", \"due\": %s}".formatted(mpp, text, day));
    }

    private static Caller.Answer close(String id, String tag) {
        return province.with("If-Match", tag).post(NOTES + "/" + id + "/close", "");
    }

    private static String said(String text) {
        return "{\"text\": \"" + text + "\"}";
    }
}
