package id.anjung.calendar;

import id.anjung.agency.SiteUse;
import id.anjung.register.Kept;
import id.anjung.register.Register;
import id.anjung.register.Registers;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Keep a site that has special days of its own from being retired. */
@Singleton
class DaysOffInUse implements SiteUse {
    private final Register<DayOff, DayOffRow> register;

    DaysOffInUse(Registers registers, DayOffShelf shelf) {
        register =
                registers.open(new Register.Kind<>("holiday", DayOff.class, DayOffRow::new, data -> List.of()), shelf);
    }

    @Override
    public Optional<String> needing(String siteCode) {
        return register.all().stream()
                .map(Kept::data)
                .filter(day -> siteCode.equals(day.site()))
                .map(DayOff::name)
                .findFirst();
    }
}
