/** Hand steps of work to a collector by OpenTelemetry's protocol. */
@NullMarked
package id.anjung.trace.internal;

import org.jspecify.annotations.NullMarked;
