/** Lead a person to everything that their one login opens (Indonesian: <i>ruang kerja</i>). */
@NullMarked
package id.anjung.ui.launcher;

import org.jspecify.annotations.NullMarked;
