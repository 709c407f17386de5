package id.anjung.admin.custody;

/** Say that a copy is not what it says it is, or that what was loaded from it is not the same. */
final class CopyBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CopyBroken(String words) {
        super(words);
    }

    CopyBroken(String words, Exception cause) {
        super(words, cause);
    }
}
