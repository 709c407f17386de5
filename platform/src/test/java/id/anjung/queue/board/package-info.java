@NullMarked
package id.anjung.queue.board;

import org.jspecify.annotations.NullMarked;
