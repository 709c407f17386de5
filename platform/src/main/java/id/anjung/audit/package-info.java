/** Remember who changed what, with before and after (Indonesian: <i>jejak audit</i>). */
@NullMarked
package id.anjung.audit;

import org.jspecify.annotations.NullMarked;
