/** Measure what the house costs, as ratios within one run (Indonesian: <i>tolok ukur</i>). */
@NullMarked
package id.anjung.bench;

import org.jspecify.annotations.NullMarked;
