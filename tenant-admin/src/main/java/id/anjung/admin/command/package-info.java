/** Do at the command line what a person may do at the open door (Indonesian: <i>perintah</i>). */
@NullMarked
package id.anjung.admin.command;

import org.jspecify.annotations.NullMarked;
