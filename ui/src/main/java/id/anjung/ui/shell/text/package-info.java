/** Say everything in Indonesian first and in English completely (Indonesian: <i>bahasa</i>). */
@NullMarked
package id.anjung.ui.shell.text;

import org.jspecify.annotations.NullMarked;
