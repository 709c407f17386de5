/** Keep open pages up to date without asking the database for each of them (Indonesian: <i>siaran</i>). */
@NullMarked
package id.anjung.queue.live;

import org.jspecify.annotations.NullMarked;
