/** Tell people how long they will wait, and measure how often that was right (Indonesian: <i>perkiraan tunggu</i>). */
@NullMarked
package id.anjung.queue.wait;

import org.jspecify.annotations.NullMarked;
