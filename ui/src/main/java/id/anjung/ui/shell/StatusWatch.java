package id.anjung.ui.shell;

import com.vaadin.flow.component.UI;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Show open screens within seconds that their MPP was suspended or resumed. */
@Singleton
final class StatusWatch {
    private final TenantDirectory directory;
    private final OpenScreens screens;
    private Map<TenantId, TenantStatus> seen = Map.of();

    StatusWatch(TenantDirectory directory, OpenScreens screens) {
        this.directory = directory;
        this.screens = screens;
    }

    @Scheduled(fixedDelay = "1s")
    synchronized void look() {
        var now = directory.all().stream().collect(Collectors.toUnmodifiableMap(Tenant::id, Tenant::status));
        var changed = changed(seen, now);
        seen = now;
        if (!changed.isEmpty()) {
            screens.each(tab -> enterAnew(tab, changed));
        }
    }

    private static Set<TenantId> changed(Map<TenantId, TenantStatus> before, Map<TenantId, TenantStatus> now) {
        var changed = new HashSet<TenantId>();
        var all = new HashMap<>(before);
        all.putAll(now);
        all.keySet().stream()
                .filter(tenant -> before.get(tenant) != now.get(tenant))
                .forEach(changed::add);
        return changed;
    }

    /** Let the tab pass the way in once more, which shows the band, the view, or that it is closed. */
    private static void enterAnew(UI tab, Set<TenantId> changed) {
        if (Wing.at(tab).map(Tenant::id).filter(changed::contains).isPresent()) {
            tab.refreshCurrentRoute(true);
        }
    }
}
