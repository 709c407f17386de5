/** Number papers for hours without the system, and enter afterwards what was done (Indonesian: <i>nomor cadangan</i>). */
@NullMarked
package id.anjung.queue.paper;

import org.jspecify.annotations.NullMarked;
