/** Try what is told of work. */
@NullMarked
package id.anjung.trace;

import org.jspecify.annotations.NullMarked;
