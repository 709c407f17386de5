/** Keep configuration records: versioned, audited, announced (Indonesian: <i>buku register</i>). */
@NullMarked
package id.anjung.register;

import org.jspecify.annotations.NullMarked;
