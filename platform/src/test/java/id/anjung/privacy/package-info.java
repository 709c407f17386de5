@NullMarked
package id.anjung.privacy;

import org.jspecify.annotations.NullMarked;
