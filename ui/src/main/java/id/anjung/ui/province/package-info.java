/** Let the province watch over its MPPs (Indonesian: <i>provinsi</i>). */
@NullMarked
package id.anjung.ui.province;

import org.jspecify.annotations.NullMarked;
