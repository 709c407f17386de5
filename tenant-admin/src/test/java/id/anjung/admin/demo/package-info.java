/** Hold the demo day to the rules of queues (Indonesian: <i>peragaan</i>). */
@NullMarked
package id.anjung.admin.demo;

import org.jspecify.annotations.NullMarked;
