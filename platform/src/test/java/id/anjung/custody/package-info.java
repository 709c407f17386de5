@NullMarked
package id.anjung.custody;

import org.jspecify.annotations.NullMarked;
