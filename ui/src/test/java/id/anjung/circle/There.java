package id.anjung.circle;

import id.anjung.circleback.Back;

/** Offend against the plan. */
public final class There {
    /** Go there. */
    public Back there() {
        return new Back();
    }
}
