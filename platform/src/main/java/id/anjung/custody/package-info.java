/** Let programs keep copies of malls and end a mall's life (Indonesian: <i>penyimpanan salinan MPP</i>). */
@NullMarked
package id.anjung.custody;

import org.jspecify.annotations.NullMarked;
