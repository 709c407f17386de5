package id.anjung.door.once;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Let a request to this route be answered anew each time it is sent, whatever key it names. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AnsweredAnew {
    /** Say why that does no harm. */
    String value();
}
