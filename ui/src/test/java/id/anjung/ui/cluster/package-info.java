/** Break parts of a whole installation, two of every role behind a balancer, and see what was promised hold. */
@NullMarked
package id.anjung.ui.cluster;

import org.jspecify.annotations.NullMarked;
