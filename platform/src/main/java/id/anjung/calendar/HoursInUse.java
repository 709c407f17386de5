package id.anjung.calendar;

import id.anjung.agency.SiteUse;
import id.anjung.register.Kept;
import id.anjung.register.Register;
import id.anjung.register.Registers;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Keep a site that has opening hours from being retired. */
@Singleton
class HoursInUse implements SiteUse {
    private final Register<OpeningHours, OpeningHoursRow> register;

    HoursInUse(Registers registers, OpeningHoursShelf shelf) {
        register = registers.open(
                new Register.Kind<>("hours", OpeningHours.class, OpeningHoursRow::new, data -> List.of()), shelf);
    }

    @Override
    public Optional<String> needing(String siteCode) {
        return register.all().stream()
                .map(Kept::data)
                .filter(hours -> hours.site().equals(siteCode))
                .map(OpeningHours::name)
                .findFirst();
    }
}
