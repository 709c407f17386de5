package id.anjung.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TracedStatementsTest {
    @Test
    void values_give_way_to_marks_and_names_stay() {
        assertThat(TracedStatements.withoutValues("SELECT a1 FROM mpp_6309.t WHERE nik = 6309014505900001 AND n = 1.5"))
                .isEqualTo("SELECT a1 FROM mpp_6309.t WHERE nik = ? AND n = ?");
        assertThat(TracedStatements.withoutValues(
                        "INSERT INTO t VALUES ('Siti ''Aminah''', \"a\\\"b\", 'x\\'y', 0xFF)"))
                .isEqualTo("INSERT INTO t VALUES (?, ?, ?, ?)");
        assertThat(TracedStatements.withoutValues("SELECT `code` FROM `site` WHERE (`retired` = ?) LIMIT 10"))
                .isEqualTo("SELECT `code` FROM `site` WHERE (`retired` = ?) LIMIT ?");
    }
}
