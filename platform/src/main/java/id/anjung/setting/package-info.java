/** Hold what a regency may set for itself (Indonesian: <i>pengaturan</i>), each value checked where it is made. */
@NullMarked
package id.anjung.setting;

import org.jspecify.annotations.NullMarked;
