@NullMarked
package id.anjung.admin.agencylogin;

import org.jspecify.annotations.NullMarked;
