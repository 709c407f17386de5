/** Hold what works by itself to the isolation contract. */
@NullMarked
package id.anjung.admin.contract;

import org.jspecify.annotations.NullMarked;
