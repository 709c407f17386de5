@NullMarked
package id.anjung.admin.emergency;

import org.jspecify.annotations.NullMarked;
