/** Give numbers, keep the order and call: visits and their tickets (Indonesian: <i>antrean</i>). */
@NullMarked
package id.anjung.queue;

import org.jspecify.annotations.NullMarked;
