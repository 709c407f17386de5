package id.anjung.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import id.anjung.access.AccessDenied;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;

/** Say that a page of one's own MPP is for other roles. */
@Prototype
@ParentLayout(MainLayout.class)
final class DeniedPage extends MessagePage implements HasErrorParameter<AccessDenied> {
    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDenied> error) {
        say("denied");
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
