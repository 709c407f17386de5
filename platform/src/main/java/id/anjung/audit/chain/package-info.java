/** Chain the entries of a trail (rantai jejak audit), and find where a chain is broken, without a database or a key. */
@NullMarked
package id.anjung.audit.chain;

import org.jspecify.annotations.NullMarked;
