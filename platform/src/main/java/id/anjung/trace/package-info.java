/** Follow a piece of work from the request to the database, in traces and in the log (Indonesian: <i>jejak kerja</i>). */
@NullMarked
package id.anjung.trace;

import org.jspecify.annotations.NullMarked;
