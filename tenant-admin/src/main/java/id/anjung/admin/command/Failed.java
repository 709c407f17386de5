package id.anjung.admin.command;

/** Leave a command with a line that says what to do. */
final class Failed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Failed(String line) {
        super(line);
    }

    Failed(String line, Throwable cause) {
        super(line, cause);
    }
}
