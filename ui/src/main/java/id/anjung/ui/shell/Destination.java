package id.anjung.ui.shell;

/**
 * Name a view that a person may go to.
 *
 * @param path its address, without the leading slash
 * @param entry how the navigation shows it
 */
record Destination(String path, NavEntry entry) {}
