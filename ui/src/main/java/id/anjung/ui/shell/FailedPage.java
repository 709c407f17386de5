package id.anjung.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Say that a page failed, with the number under which it is logged. */
@Prototype
@ParentLayout(MainLayout.class)
final class FailedPage extends MessagePage implements HasErrorParameter<Exception> {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FailedPage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("A page failed ({}): {}", number, event.getLocation().getPath(), error.getCaughtException());
        say("failed", number);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
