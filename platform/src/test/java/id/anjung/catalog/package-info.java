@NullMarked
package id.anjung.catalog;

import org.jspecify.annotations.NullMarked;
