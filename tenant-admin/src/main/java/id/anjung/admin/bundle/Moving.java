package id.anjung.admin.bundle;

import id.anjung.register.Entry;
import id.anjung.register.Keeping;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;

/** Bring records of a register to what is wanted, or take them out of use; what is so already is left alone. */
final class Moving {
    private Moving() {}

    /** Add it, change it or take it into use again. */
    static <D extends Entry> Outcome<Kept<D>> bring(Keeping<D> keeping, D wanted) {
        return keeping.byCode(wanted.code())
                .map(kept -> brought(keeping, kept, wanted))
                .orElseGet(() -> keeping.add(wanted));
    }

    /** Take it out of use. */
    static <D extends Entry> Outcome<Kept<D>> retire(Keeping<D> keeping, String code) {
        return keeping.byCode(code)
                .map(kept -> kept.retired() ? new Outcome.Done<>(kept) : keeping.retire(kept.id(), kept.version()))
                .orElseGet(Outcome.Missing::new);
    }

    private static <D extends Entry> Outcome<Kept<D>> brought(Keeping<D> keeping, Kept<D> kept, D wanted) {
        return kept.data().equals(wanted) && !kept.retired()
                ? new Outcome.Done<>(kept)
                : keeping.change(kept.id(), kept.version(), wanted);
    }
}
