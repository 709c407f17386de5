/** Keep the standard of each service, version by version (Indonesian: <i>standar pelayanan</i>). */
@NullMarked
package id.anjung.standard;

import org.jspecify.annotations.NullMarked;
