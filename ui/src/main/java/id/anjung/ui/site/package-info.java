/** Show malls to the public as plain pages (Indonesian: <i>laman publik</i>). */
@NullMarked
package id.anjung.ui.site;

import org.jspecify.annotations.NullMarked;
