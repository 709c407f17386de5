/** Let the province say which applications of agencies open with the same login. */
@NullMarked
package id.anjung.ui.application;

import org.jspecify.annotations.NullMarked;
