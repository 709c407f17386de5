/** Keep what agencies and the mall have agreed on (Indonesian: <i>nota kesepakatan, perjanjian kerja sama</i>). */
@NullMarked
package id.anjung.agreement;

import org.jspecify.annotations.NullMarked;
