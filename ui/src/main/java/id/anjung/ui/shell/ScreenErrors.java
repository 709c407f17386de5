package id.anjung.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import id.anjung.access.AccessDenied;
import id.anjung.access.ReadOnlyHere;
import id.anjung.tenancy.NoTenantBound;
import id.anjung.tenancy.TenantBusy;
import id.anjung.tenancy.share.TooManyAtOnce;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tell a person what went wrong, what it means and what to do; what is a bug is logged under the number shown. */
@Singleton
final class ScreenErrors implements ErrorHandler {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ScreenErrors.class);

    @Override
    public void error(ErrorEvent event) {
        switch (expected(event.getThrowable())) {
            case ReadOnlyHere expected -> show("shell.error.readonly");
            case AccessDenied expected -> show("shell.error.denied");
            case TooManyAtOnce taken -> show("shell.busy.text");
            case TenantBusy taken -> show("shell.busy.text");
            case NoTenantBound gone when closedMeanwhile() -> UI.getCurrent().refreshCurrentRoute(true);
            default -> {
                var number = UUID.randomUUID().toString().substring(0, 8);
                LOG.error("A screen failed ({})", number, event.getThrowable());
                show("shell.error.bug", number);
            }
        }
    }

    /** Answer the first cause that we know how to explain, else what came. */
    private static Throwable expected(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(10)
                .filter(cause -> cause instanceof ReadOnlyHere
                        || cause instanceof AccessDenied
                        || cause instanceof TooManyAtOnce
                        || cause instanceof TenantBusy
                        || cause instanceof NoTenantBound)
                .findFirst()
                .orElse(thrown);
    }

    private static boolean closedMeanwhile() {
        return Wing.of(UI.getCurrent()).isPresent();
    }

    private static void show(String key, Object... parameters) {
        var tab = UI.getCurrent();
        if (tab != null && tab.isAttached()) {
            Notices.failure(tab.getTranslation(key, parameters));
        }
    }
}
