/** Measure what a day of queues costs and whether anything is lost (Indonesian: <i>tolok ukur</i>). */
@NullMarked
package id.anjung.ui.bench;

import org.jspecify.annotations.NullMarked;
