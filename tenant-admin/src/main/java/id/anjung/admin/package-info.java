/** Look after tenants as a whole, for the province (Indonesian: <i>pengelolaan penyewa</i>). */
@NullMarked
package id.anjung.admin;

import org.jspecify.annotations.NullMarked;
