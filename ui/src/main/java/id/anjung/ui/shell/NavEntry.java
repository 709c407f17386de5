package id.anjung.ui.shell;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.anjung.access.Permission;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Put a view into the navigation, for those who may open it; at most nine a person, or it is no navigation. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NavEntry {
    /** Answer the key of its words. */
    String text();

    /** Answer its picture, which only repeats the words. */
    VaadinIcon icon();

    /** Answer what a person does there. */
    NavGroup group();

    /** Answer its place within the group. */
    int order();

    /** Answer the addresses beside its own, from the same place on, of what is a part of it; what lies below is one anyway. */
    String[] parts() default {};

    /** Answer the permissions of which one is enough to be led there; none means all who may open the view. */
    Permission[] to() default {};

    /** Answer the permissions of which one leads there another way, as a part of another entry; usually none does. */
    Permission[] unless() default {};
}
