package id.anjung.admin;

import id.anjung.admin.FleetReleases.Fleet;

/** Tell what came of steering to a release. */
public sealed interface ReleaseChange {
    /** It is done, and workers obey from now on. */
    record Done(Fleet now) implements ReleaseChange {}

    /** Somebody else was quicker; nothing was changed. */
    record Changed(Fleet now) implements ReleaseChange {}

    /** Nobody said why they are to wait, or said too much. */
    record ReasonNeeded() implements ReleaseChange {}

    /** There is no such MPP, or it has no schema. */
    record Missing() implements ReleaseChange {}

    /** It is at this release, or a later one. */
    record NotBehind() implements ReleaseChange {}
}
