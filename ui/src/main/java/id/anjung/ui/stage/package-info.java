/** Show how far each regency is with its MPP, and let the province write down what is declared. */
@NullMarked
package id.anjung.ui.stage;

import org.jspecify.annotations.NullMarked;
