/** Look at the public pages as a citizen's browser gets them. */
@NullMarked
package id.anjung.ui.site;

import org.jspecify.annotations.NullMarked;
