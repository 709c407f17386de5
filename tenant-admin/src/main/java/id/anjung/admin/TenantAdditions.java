package id.anjung.admin;

import id.anjung.tenancy.TenantId;
import java.util.List;
import java.util.Optional;

/** Add MPPs to the province, and watch how they are set up. */
public interface TenantAdditions {
    /** List the regencies that have no MPP here, in the order of the region codes. */
    List<Regency> vacant();

    /** Ask for an MPP; a worker begins within seconds. */
    Addition add(NewTenant wish);

    /** Tell how far the setting up of a tenant has come; nothing when nobody asked for it. */
    Optional<SettingUp> settingUp(TenantId tenant);

    /** Let what failed be tried again at once; answer whether something had failed. */
    boolean retry(TenantId tenant);
}
