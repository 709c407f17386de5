@NullMarked
package id.anjung.admin.command;

import org.jspecify.annotations.NullMarked;
