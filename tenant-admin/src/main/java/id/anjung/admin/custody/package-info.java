/** Keep copies of tenants, put them back, and end a tenant's life (Indonesian: <i>penyimpanan, pemulihan, penghapusan</i>). */
@NullMarked
package id.anjung.admin.custody;

import org.jspecify.annotations.NullMarked;
