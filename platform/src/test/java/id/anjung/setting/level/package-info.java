/** Hold settings to their levels. */
@NullMarked
package id.anjung.setting.level;

import org.jspecify.annotations.NullMarked;
