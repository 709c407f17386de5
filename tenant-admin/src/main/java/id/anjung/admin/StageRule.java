package id.anjung.admin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Say by which rule regencies with an MPP are counted. Numbers that were published differ because their rules do, so a
 * count is never shown without its rule.
 *
 * @param day up to and with which declarations count
 * @param least stage from which a regency counts
 * @param declarer whose declarations count; everybody's when nothing is said
 */
public record StageRule(
        LocalDate day, Stage least, @Nullable Declarer declarer) {
    /** Tell whether this rule looks at the declaration. */
    public boolean sees(StageDeclaration declared) {
        return !declared.day().isAfter(day) && (declarer == null || declarer == declared.declarer());
    }
}
