package id.anjung.admin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.bundle.yaml.Read;
import id.anjung.admin.bundle.yaml.SourceText;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.HolidayKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BelongingToMallTest {
    private static final DayOff NATIONAL =
            DayOff.on(LocalDate.of(2026, 12, 1), "Libur negara", HolidayKind.NATIONAL, true);

    @Test
    void a_day_off_of_the_province_is_not_a_regencys_to_name() {
        assertThat(read(SmallMall.TEXT, List.of(NATIONAL), Set.of()))
                .hasToString("Faulty[faults=[mpp.yaml:71: holidays[0].date: "
                        + "\"2026-12-01\" is a day off of the whole province already: Libur negara]]");
        assertThat(read(SmallMall.TEXT, List.of(), Set.of())).isInstanceOf(Read.Whole.class);
    }

    @Test
    void an_agreement_may_name_an_agency_that_has_left_and_none_that_never_was() {
        var text = SmallMall.TEXT.replace("agency: polres, from", "agency: bank, from");
        assertThat(read(text, List.of(), Set.of("bank"))).isInstanceOf(Read.Whole.class);
        assertThat(read(text, List.of(), Set.of())).isInstanceOf(Read.Faulty.class);
    }

    private static Read<MppBundle> read(String text, List<DayOff> national, Set<String> former) {
        return ReadingBundle.mpp(
                new SourceText("mpp.yaml", text), new BelongingToMall(FiledMall.ENTRY, national, former));
    }
}
