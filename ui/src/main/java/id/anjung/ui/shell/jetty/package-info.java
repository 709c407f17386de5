/** Carry Vaadin on Jetty inside Micronaut; small, because an official bridge will replace it (Indonesian: <i>peladen</i>). */
@NullMarked
package id.anjung.ui.shell.jetty;

import org.jspecify.annotations.NullMarked;
