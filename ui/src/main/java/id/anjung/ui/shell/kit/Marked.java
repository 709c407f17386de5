package id.anjung.ui.shell.kit;

/** Show a problem inside a field of several parts, at the part that it is about. */
public interface Marked {
    /**
     * Show a problem.
     *
     * @param within path of the part inside the field ({@code [2].code}), empty for the field as a whole
     * @param words what to say
     */
    void mark(String within, String words);

    /** Show no problem any more. */
    void unmark();
}
