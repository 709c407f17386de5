/** Show the public what a mall offers (Indonesian: <i>informasi publik</i>). */
@NullMarked
package id.anjung.publication;

import org.jspecify.annotations.NullMarked;
