/** Read YAML with every value's place kept, and write it in one layout (Indonesian: <i>berkas konfigurasi</i>). */
@NullMarked
package id.anjung.admin.bundle.yaml;

import org.jspecify.annotations.NullMarked;
