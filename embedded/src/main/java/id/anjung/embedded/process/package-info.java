/** Start child processes, watch them, and leave none behind (Indonesian: <i>proses anak</i>). */
@NullMarked
package id.anjung.embedded.process;

import org.jspecify.annotations.NullMarked;
