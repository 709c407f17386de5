/** Wings of the house (Indonesian: <i>penyewa</i>, a regency and its service mall): who is served, and the one door to its data. */
@NullMarked
package id.anjung.tenancy;

import org.jspecify.annotations.NullMarked;
