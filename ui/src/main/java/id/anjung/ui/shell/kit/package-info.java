/** Offer the parts of which screens for records are made: list, side panel, form (Indonesian: <i>daftar dan formulir</i>). */
@NullMarked
package id.anjung.ui.shell.kit;

import org.jspecify.annotations.NullMarked;
