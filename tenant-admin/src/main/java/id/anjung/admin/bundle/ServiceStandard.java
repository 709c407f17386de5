package id.anjung.admin.bundle;

import java.util.List;

/**
 * Tell a visitor what to bring, how long it takes, what it costs and what comes of it.
 *
 * @param requirements persyaratan; none when nothing is needed
 * @param time jangka waktu
 * @param fee biaya
 * @param product produk pelayanan
 */
public record ServiceStandard(List<String> requirements, TimeEntry time, FeeEntry fee, String product) {}
