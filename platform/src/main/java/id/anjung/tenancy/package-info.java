/** Say whose wing work is done in (Indonesian: <i>kabupaten/kota</i>), and keep the one door to its data. */
@NullMarked
package id.anjung.tenancy;

import org.jspecify.annotations.NullMarked;
