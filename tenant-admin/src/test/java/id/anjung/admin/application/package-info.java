@NullMarked
package id.anjung.admin.application;

import org.jspecify.annotations.NullMarked;
