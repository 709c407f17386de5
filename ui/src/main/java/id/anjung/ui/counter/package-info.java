/** Call, serve and look after those who wait: counter, front desk, live view (Indonesian: <i>loket</i>). */
@NullMarked
package id.anjung.ui.counter;

import org.jspecify.annotations.NullMarked;
