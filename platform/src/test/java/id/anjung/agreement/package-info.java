@NullMarked
package id.anjung.agreement;

import org.jspecify.annotations.NullMarked;
