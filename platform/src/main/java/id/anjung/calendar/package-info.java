/** Know when doors are open and days are worked (Indonesian: <i>jam layanan, hari kerja, hari libur</i>). */
@NullMarked
package id.anjung.calendar;

import org.jspecify.annotations.NullMarked;
