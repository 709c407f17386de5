/** Decide who may do what where (Indonesian: <i>hak akses</i>). */
@NullMarked
package id.anjung.access;

import org.jspecify.annotations.NullMarked;
