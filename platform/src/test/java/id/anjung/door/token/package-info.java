@NullMarked
package id.anjung.door.token;

import org.jspecify.annotations.NullMarked;
