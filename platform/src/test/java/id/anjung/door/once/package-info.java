@NullMarked
package id.anjung.door.once;

import org.jspecify.annotations.NullMarked;
