@NullMarked
package id.anjung.tenancy.share;

import org.jspecify.annotations.NullMarked;
