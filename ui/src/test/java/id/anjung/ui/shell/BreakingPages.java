package id.anjung.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.eclipse.jetty.io.EofException;

/** Answer two addresses by a failure: one by a fault of ours, one as when a browser goes away while it is answered. */
@Singleton
@Requires(property = "anjung.test.shell", value = "true")
final class BreakingPages implements VaadinServiceInitListener {
    static final String BROKEN = "/rusak";
    static final String LEFT = "/pergi";

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler((session, request, response) -> {
            switch (String.valueOf(request.getPathInfo())) {
                case BROKEN -> throw new IllegalStateException("A fault of ours");
                case LEFT -> throw new EofException("The browser went away");
                default -> {
                    return false;
                }
            }
        });
    }
}
