/** Show a regency who is what in its MPP, and let it give and take roles (Indonesian: <i>petugas</i>). */
@NullMarked
package id.anjung.ui.regency.members;

import org.jspecify.annotations.NullMarked;
