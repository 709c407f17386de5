/** Tell those who run the platform how the doors are doing (Indonesian: <i>pemantauan</i>). */
@NullMarked
package id.anjung.door.watch;

import org.jspecify.annotations.NullMarked;
