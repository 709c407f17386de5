/** Break the glass: let the province look at persons of an MPP for a reason, for a while, in sight of all. */
@NullMarked
package id.anjung.admin.emergency;

import org.jspecify.annotations.NullMarked;
