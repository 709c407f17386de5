@NullMarked
package id.anjung.queue.live;

import org.jspecify.annotations.NullMarked;
