/** Show the province's guidance to regencies, and what they have done about it (Indonesian: <i>arahan</i>). */
@NullMarked
package id.anjung.ui.guidance;

import org.jspecify.annotations.NullMarked;
