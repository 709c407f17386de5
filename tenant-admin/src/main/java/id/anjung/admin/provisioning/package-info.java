/** Set a tenant up, step by step, and go on after any interruption (Indonesian: <i>penyiapan</i>). */
@NullMarked
package id.anjung.admin.provisioning;

import org.jspecify.annotations.NullMarked;
