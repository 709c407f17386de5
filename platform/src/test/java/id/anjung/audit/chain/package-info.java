/** Try to change an exported trail unseen. */
@NullMarked
package id.anjung.audit.chain;

import org.jspecify.annotations.NullMarked;
