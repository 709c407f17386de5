/** Hold everything that serves tenants to one contract: of two look-alikes, each sees its own marker only. */
@NullMarked
package id.anjung.contract;

import org.jspecify.annotations.NullMarked;
