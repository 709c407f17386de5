/** Show and speak the calls of a part of a mall (Indonesian: <i>papan</i>). */
@NullMarked
package id.anjung.queue.board;

import org.jspecify.annotations.NullMarked;
