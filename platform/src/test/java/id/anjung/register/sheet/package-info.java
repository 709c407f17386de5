/** Try spreadsheets, good and bad. */
@NullMarked
package id.anjung.register.sheet;

import org.jspecify.annotations.NullMarked;
