@NullMarked
package id.anjung.admin;

import org.jspecify.annotations.NullMarked;
