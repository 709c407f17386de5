package id.anjung.ui.shell;

/** Know how the MPP of the screen looks, so that the frame wears its logo and its colour. */
@FunctionalInterface
public interface Looks {
    /** Answer the look of the MPP shown. */
    Look here();
}
