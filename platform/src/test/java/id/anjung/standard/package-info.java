@NullMarked
package id.anjung.standard;

import org.jspecify.annotations.NullMarked;
