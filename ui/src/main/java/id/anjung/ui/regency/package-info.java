/** Let a regency set up and watch its own MPP (Indonesian: <i>kabupaten/kota</i>). */
@NullMarked
package id.anjung.ui.regency;

import org.jspecify.annotations.NullMarked;
