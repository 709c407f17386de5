@NullMarked
package id.anjung.queue.device;

import org.jspecify.annotations.NullMarked;
