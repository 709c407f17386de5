@NullMarked
package id.anjung.embedded.sample;

import org.jspecify.annotations.NullMarked;
