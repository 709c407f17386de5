/** Say what is served (Indonesian: <i>layanan</i>): services with requirements, time, fee and product. */
@NullMarked
package id.anjung.catalog;

import org.jspecify.annotations.NullMarked;
