/** Try what the door answers when something is wrong. */
@NullMarked
package id.anjung.door.problem;

import org.jspecify.annotations.NullMarked;
