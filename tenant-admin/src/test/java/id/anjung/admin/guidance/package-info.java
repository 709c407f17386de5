@NullMarked
package id.anjung.admin.guidance;

import org.jspecify.annotations.NullMarked;
