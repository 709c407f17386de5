/** Stand a worker up on a real database for tests (Indonesian: <i>rumah uji</i>). */
@NullMarked
package id.anjung.admin.house;

import org.jspecify.annotations.NullMarked;
