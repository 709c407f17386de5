/** Check that the house is built as planned (Indonesian: <i>denah rumah</i>). */
@NullMarked
package id.anjung.house;

import org.jspecify.annotations.NullMarked;
