/** Carry a wing's configuration in and out as files (Indonesian: <i>bundel konfigurasi</i>). */
@NullMarked
package id.anjung.admin.bundle;

import org.jspecify.annotations.NullMarked;
