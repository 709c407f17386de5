/** Do what a cluster's own jobs ask for, once, and end (Indonesian: <i>tugas sekali jalan</i>). */
@NullMarked
package id.anjung.admin.errand;

import org.jspecify.annotations.NullMarked;
