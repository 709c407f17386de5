package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import id.anjung.tenancy.share.FairUse;
import id.anjung.tenancy.share.Shared;
import id.anjung.tenancy.share.TooManyAtOnce;
import id.anjung.ui.shell.Notices;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Do what takes long for a screen within the share of its MPP; when that is taken the screen says so, and stays. */
public final class Sharing {
    private Sharing() {}

    /** Do it, or answer nothing and say that it is too much now. */
    public static <T> Optional<T> of(UI tab, Function<FairUse, T> work) {
        try {
            return Optional.of(work.apply(Instantiator.get(tab).getOrCreate(FairUse.class)));
        } catch (TooManyAtOnce taken) {
            Notices.failure(tab.getTranslation("shell.busy.text"));
            return Optional.empty();
        }
    }

    /** Read for long for the tab at hand. */
    public static <T> Optional<T> read(Supplier<T> reading) {
        return of(UI.getCurrent(), fairUse -> fairUse.call(Shared.READS, reading));
    }
}
