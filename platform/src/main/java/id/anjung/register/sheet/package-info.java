/** Take records from spreadsheets and write them as such (Indonesian: <i>lembar kerja</i>). */
@NullMarked
package id.anjung.register.sheet;

import org.jspecify.annotations.NullMarked;
