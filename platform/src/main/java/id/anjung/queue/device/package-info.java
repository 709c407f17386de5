/** Pair machines in the hall, and know them again (Indonesian: <i>perangkat</i>). */
@NullMarked
package id.anjung.queue.device;

import org.jspecify.annotations.NullMarked;
