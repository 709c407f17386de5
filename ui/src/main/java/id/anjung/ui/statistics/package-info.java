/** Show what happened at an MPP, in figures, as a chart and as a table (Indonesian: <i>statistik</i>). */
@NullMarked
package id.anjung.ui.statistics;

import org.jspecify.annotations.NullMarked;
