/** Tests of what one process does, and of how it leaves. */
@NullMarked
package id.anjung.ui.process;

import org.jspecify.annotations.NullMarked;
