/** Keep each tenant to its share of a process, so that nobody waits for a busy neighbour (Indonesian: <i>jatah</i>). */
@NullMarked
package id.anjung.tenancy.share;

import org.jspecify.annotations.NullMarked;
