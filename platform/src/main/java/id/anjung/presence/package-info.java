/** Compare when agencies should be at the mall with when they were, and notice who is missing (Indonesian: <i>kehadiran</i>). */
@NullMarked
package id.anjung.presence;

import org.jspecify.annotations.NullMarked;
