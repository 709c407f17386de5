package id.anjung.ui.shell;

import id.anjung.access.Permission;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Say who may open a view: whoever holds one of these permissions there; a view that does not say opens to nobody. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Opens {
    /** Answer the permissions of which one is enough; none means everyone who is logged in. */
    Permission[] value() default {};
}
