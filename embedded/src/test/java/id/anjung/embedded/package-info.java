@NullMarked
package id.anjung.embedded;

import org.jspecify.annotations.NullMarked;
