/** Try agencies and what belongs to them. */
@NullMarked
package id.anjung.agency;

import org.jspecify.annotations.NullMarked;
