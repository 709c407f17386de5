/** Screens on which settings are decided, level by level (Indonesian: <i>pengaturan</i>). */
@NullMarked
package id.anjung.ui.setting;

import org.jspecify.annotations.NullMarked;
