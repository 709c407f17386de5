/** Know the tenants, their keys, and the province's trail (Indonesian: <i>buku induk</i>). */
@NullMarked
package id.anjung.admin.registry;

import org.jspecify.annotations.NullMarked;
