/** Say what went wrong in one form for everything (Indonesian: <i>kendala</i>): problem documents of RFC 9457. */
@NullMarked
package id.anjung.door.problem;

import org.jspecify.annotations.NullMarked;
