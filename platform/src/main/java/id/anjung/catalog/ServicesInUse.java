package id.anjung.catalog;

import id.anjung.agency.AgencyUse;
import id.anjung.register.Kept;
import id.anjung.register.Register;
import id.anjung.register.Registers;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Keep an agency that gives a service from being retired. */
@Singleton
class ServicesInUse implements AgencyUse {
    private final Register<Service, ServiceRow> register;

    ServicesInUse(Registers registers, ServiceShelf shelf) {
        register = registers.open(
                new Register.Kind<>("service", Service.class, ServiceRow::new, data -> List.of()), shelf);
    }

    @Override
    public Optional<String> needing(String agencyCode) {
        return register.all().stream()
                .map(Kept::data)
                .filter(service -> service.agency().equals(agencyCode))
                .map(Service::name)
                .findFirst();
    }
}
