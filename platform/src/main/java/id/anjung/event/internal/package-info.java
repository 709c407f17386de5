/** Store and follow the one event table of a database server. */
@NullMarked
package id.anjung.event.internal;

import org.jspecify.annotations.NullMarked;
