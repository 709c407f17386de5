/** Let the province see every tenant and suspend one (Indonesian: <i>pengawasan</i>). */
@NullMarked
package id.anjung.admin.oversight;

import org.jspecify.annotations.NullMarked;
