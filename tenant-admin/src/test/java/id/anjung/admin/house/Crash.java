package id.anjung.admin.house;

/** Stand for the death of a worker: nothing of ours catches it, so nothing is written after it. */
public final class Crash extends Error {
    private static final long serialVersionUID = 1L;
}
