/** Take the whole configuration of a mall out as a file, and bring it to what a file says (Indonesian: <i>berkas konfigurasi</i>). */
@NullMarked
package id.anjung.configuration;

import org.jspecify.annotations.NullMarked;
