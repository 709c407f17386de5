package id.anjung.admin.provisioning;

/** Stand for the death of a worker: nothing of ours catches it, so nothing is written after it. */
final class Crash extends Error {
    private static final long serialVersionUID = 1L;
}
