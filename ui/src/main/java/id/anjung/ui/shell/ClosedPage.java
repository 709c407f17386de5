package id.anjung.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;

/** Say that an MPP is suspended. */
@Prototype
@ParentLayout(MainLayout.class)
final class ClosedPage extends MessagePage implements HasErrorParameter<ScreenGuard.NotServed> {
    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<ScreenGuard.NotServed> error) {
        say("closed", error.getException().tenant().name());
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
