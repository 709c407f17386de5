/** Let agencies' staff come in by the login of their agency (Indonesian: <i>login instansi</i>). */
@NullMarked
package id.anjung.admin.agencylogin;

import org.jspecify.annotations.NullMarked;
