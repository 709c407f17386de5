/** Say what one process of the platform does, and how it leaves (Indonesian: <i>proses</i>). */
@NullMarked
package id.anjung.process;

import org.jspecify.annotations.NullMarked;
