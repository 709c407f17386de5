/** Start the application: the console for staff and the open door, in one process (Indonesian: <i>anjung</i>). */
@NullMarked
package id.anjung.ui;

import org.jspecify.annotations.NullMarked;
