package id.anjung.agency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
    @ParameterizedTest
    @CsvSource({
        "081234567890, +6281234567890",
        "+62 812-3456-7890, +6281234567890",
        "6281234567890, +6281234567890",
        "(0812) 3456.7890, +6281234567890",
    })
    void a_mobile_number_is_kept_as_it_is_dialled_from_anywhere(String written, String kept) {
        assertThat(PhoneNumber.read(written)).hasValueSatisfying(number -> {
            assertThat(number.international()).isEqualTo(kept);
            assertThat(number.mobile()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0511 4772123", "0526-2021234", "+62 517 21234"})
    void a_landline_of_the_province_takes_no_messages(String written) {
        assertThat(PhoneNumber.read(written))
                .hasValueSatisfying(number -> assertThat(number.mobile()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "", "080123456789", "0812345678901234", "hubungi kantor", "+1 212 555 0100"})
    void what_nobody_can_dial_is_refused(String written) {
        assertThat(PhoneNumber.read(written)).isEmpty();
    }
}
