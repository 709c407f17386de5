/** Try what people are told about their wait. */
@NullMarked
package id.anjung.queue.wait;

import org.jspecify.annotations.NullMarked;
