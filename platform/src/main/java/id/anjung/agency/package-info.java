/** Say who serves and where (Indonesian: <i>instansi, gerai, loket</i>): sites with zones, agencies, counters. */
@NullMarked
package id.anjung.agency;

import org.jspecify.annotations.NullMarked;
