package id.anjung.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TenantIdTest {
    @Test
    void a_region_code_that_somebody_wrote_names_a_tenant() {
        assertThat(TenantId.read("6309")).contains(new TenantId("6309"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "630", "63090", "63a9", " 6309", "tabalong"})
    void what_no_region_code_can_be_names_nobody(String written) {
        assertThat(TenantId.read(written)).isEmpty();
    }
}
