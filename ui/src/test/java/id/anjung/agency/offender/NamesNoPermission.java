package id.anjung.agency.offender;

import id.anjung.agency.Agency;
import id.anjung.register.Keeping;
import id.anjung.register.PageRequest;

/** Offend against the plan. */
public abstract class NamesNoPermission implements Keeping<Agency> {
    @Override
    public long count(PageRequest request) {
        return 0;
    }
}
