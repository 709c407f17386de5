/** Keep the walls: pool, role, catalog, guard and fair shares behind the one door. */
@NullMarked
package id.anjung.tenancy.internal;

import org.jspecify.annotations.NullMarked;
