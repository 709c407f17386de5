/** Let the province guide regencies by notes that they answer (Indonesian: <i>pembinaan</i>, <i>tindak lanjut</i>). */
@NullMarked
package id.anjung.admin.guidance;

import org.jspecify.annotations.NullMarked;
