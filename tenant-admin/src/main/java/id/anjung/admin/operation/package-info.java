/** Show whoever looks after the platform how it does (Indonesian: <i>operasi</i>). */
@NullMarked
package id.anjung.admin.operation;

import org.jspecify.annotations.NullMarked;
