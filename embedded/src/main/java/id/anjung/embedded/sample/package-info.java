/** Play an agency's own system, to show that one login opens it too (Indonesian: <i>aplikasi contoh instansi</i>). */
@NullMarked
package id.anjung.embedded.sample;

import org.jspecify.annotations.NullMarked;
