/** Try the screens of queues as people use them. */
@NullMarked
package id.anjung.ui.counter;

import org.jspecify.annotations.NullMarked;
