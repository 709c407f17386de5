/** Believe a bearer token or not (Indonesian: <i>token</i>). */
@NullMarked
package id.anjung.door.token;

import org.jspecify.annotations.NullMarked;
