@NullMarked
package id.anjung.presence;

import org.jspecify.annotations.NullMarked;
