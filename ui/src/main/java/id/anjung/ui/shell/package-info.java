/** Frame every screen: who works here, in which wing, and what may be opened (Indonesian: <i>bingkai</i>). */
@NullMarked
package id.anjung.ui.shell;

import org.jspecify.annotations.NullMarked;
