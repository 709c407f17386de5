package id.anjung.admin.bundle;

import java.util.List;

/**
 * Hold what an installation begins with.
 *
 * @param province the province
 * @param mpps a service mall for each regency that is a tenant
 */
public record Seeds(ProvinceBundle province, List<MppBundle> mpps) {}
