/** Count what happened at the mall, from periods that nobody overwrites (Indonesian: <i>statistik</i>). */
@NullMarked
package id.anjung.statistics;

import org.jspecify.annotations.NullMarked;
