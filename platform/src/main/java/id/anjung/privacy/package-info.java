/** Keep what people wrote no longer than the MPP decided (pelindungan data pribadi: UU 27/2022, article 43). */
@NullMarked
package id.anjung.privacy;

import org.jspecify.annotations.NullMarked;
