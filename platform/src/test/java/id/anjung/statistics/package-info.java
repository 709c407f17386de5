@NullMarked
package id.anjung.statistics;

import org.jspecify.annotations.NullMarked;
