/** Measure a mixed day of all malls: what it costs, what a console session weighs, and what neighbours notice. */
@NullMarked
package id.anjung.ui.bench.day;

import org.jspecify.annotations.NullMarked;
