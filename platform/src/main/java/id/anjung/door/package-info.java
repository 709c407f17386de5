/** Let people and programs in from outside, each into the one wing they may enter (Indonesian: <i>pintu</i>). */
@NullMarked
package id.anjung.door;

import org.jspecify.annotations.NullMarked;
