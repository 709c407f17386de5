/** Answer a request that is sent again as it was answered first (Indonesian: <i>permintaan ulang</i>). */
@NullMarked
package id.anjung.door.once;

import org.jspecify.annotations.NullMarked;
