/** Decide what counts by levels: the province's template, the regency, the agency (Indonesian: <i>pengaturan</i>). */
@NullMarked
package id.anjung.setting.level;

import org.jspecify.annotations.NullMarked;
