/** Let staff in with their one login, and out again everywhere at once (Indonesian: <i>masuk</i> and <i>keluar</i>). */
@NullMarked
package id.anjung.ui.shell.login;

import org.jspecify.annotations.NullMarked;
