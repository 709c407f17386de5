/** Register the applications that agencies' officers open with the login that they have. */
@NullMarked
package id.anjung.admin.application;

import org.jspecify.annotations.NullMarked;
