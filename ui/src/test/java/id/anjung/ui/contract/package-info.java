/** Hold screens, pushes and public pages to the isolation contract. */
@NullMarked
package id.anjung.ui.contract;

import org.jspecify.annotations.NullMarked;
