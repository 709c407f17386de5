/** Tell others that something changed, in the change's own transaction (Indonesian: <i>kejadian</i>). */
@NullMarked
package id.anjung.event;

import org.jspecify.annotations.NullMarked;
