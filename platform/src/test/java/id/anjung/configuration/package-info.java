@NullMarked
package id.anjung.configuration;

import org.jspecify.annotations.NullMarked;
