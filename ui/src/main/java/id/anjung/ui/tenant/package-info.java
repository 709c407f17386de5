/** Screens of the province on which an MPP is added and its setting up is watched. */
@NullMarked
package id.anjung.ui.tenant;

import org.jspecify.annotations.NullMarked;
