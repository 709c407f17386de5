/** How far each regency is with its MPP: a ledger of declarations, and the rules by which they are counted. */
@NullMarked
package id.anjung.admin.stage;

import org.jspecify.annotations.NullMarked;
