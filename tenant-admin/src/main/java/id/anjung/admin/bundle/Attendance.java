package id.anjung.admin.bundle;

import java.time.DayOfWeek;
import java.util.List;

/**
 * Say on which weekdays an agency is at the service mall.
 *
 * @param days weekdays, from Monday on
 * @param confirmed whether they are known for this regency
 */
public record Attendance(List<DayOfWeek> days, boolean confirmed) {}
