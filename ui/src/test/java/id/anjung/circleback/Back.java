package id.anjung.circleback;

import id.anjung.circle.There;

/** Offend against the plan. */
public final class Back {
    /** Come back. */
    public There back() {
        return new There();
    }
}
