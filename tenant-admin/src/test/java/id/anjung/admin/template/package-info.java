/** Hold the province's template to what it promises. */
@NullMarked
package id.anjung.admin.template;

import org.jspecify.annotations.NullMarked;
