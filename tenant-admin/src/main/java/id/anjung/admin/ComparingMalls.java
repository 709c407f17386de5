package id.anjung.admin;

import id.anjung.statistics.Range;
import java.util.List;

/**
 * Compare MPPs by rules that are the same for all: the same days and definitions, by residents and by counters instead of by
 * size, medians instead of means, and no rank for one that is young or of which little was measured.
 */
public interface ComparingMalls {
    /** Fewest waits that must be measured for a rank. */
    long FEWEST = 30;
    /** Months that an MPP must be here for a rank. */
    int YOUNGEST_MONTHS = 3;

    /** Compare all that are served now, by region code; none of them is read as anybody but the asking person. */
    List<Compared> compare(Range range);
}
