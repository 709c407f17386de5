package id.anjung.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import id.anjung.tenancy.share.TooManyAtOnce;
import io.micronaut.context.annotation.Prototype;

/** Say that an MPP does as much at once as its share allows, and that the page is there in a moment. */
@Prototype
@ParentLayout(MainLayout.class)
final class BusyPage extends MessagePage implements HasErrorParameter<TooManyAtOnce> {
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<TooManyAtOnce> error) {
        say("busy");
        return TOO_MANY_REQUESTS;
    }
}
