/** Try the open door from outside. */
@NullMarked
package id.anjung.door;

import org.jspecify.annotations.NullMarked;
