/** Lay schemas, accounts and walls on the database server (Indonesian: <i>migrasi</i>). */
@NullMarked
package id.anjung.admin.migration;

import org.jspecify.annotations.NullMarked;
