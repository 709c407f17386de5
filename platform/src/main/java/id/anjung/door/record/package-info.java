/** Offer configuration records by the five verbs of the API (Indonesian: <i>data konfigurasi</i>). */
@NullMarked
package id.anjung.door.record;

import org.jspecify.annotations.NullMarked;
