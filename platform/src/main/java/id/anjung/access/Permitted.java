package id.anjung.access;

import io.micronaut.aop.Around;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Name the permission that a service method needs; refused with {@link AccessDenied} before the method runs. */
@Documented
@Around
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Permitted {
    /** Answer what the actor must be allowed to do in the bound tenant, or in the province. */
    Permission value();
}
