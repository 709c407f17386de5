/** Play a day at the malls for those who try the platform out (Indonesian: <i>peragaan</i>). */
@NullMarked
package id.anjung.admin.demo;

import org.jspecify.annotations.NullMarked;
