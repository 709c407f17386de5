package id.anjung.embedded;

/** Give tests a mailbox: one for each test process. */
public final class TestMailbox {
    private TestMailbox() {}

    /** Answer the mailbox of this process, opened at the first call and emptied with the process. */
    public static Mailbox shared() {
        return Shared.MAILBOX;
    }

    private static Mailbox open() {
        var folder = TestHome.own("mail");
        var mailbox = Mailbox.open(folder, (letter, file) -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            mailbox.close();
            TestHome.remove(folder);
        }));
        return mailbox;
    }

    private static final class Shared {
        private static final Mailbox MAILBOX = open();
    }
}
