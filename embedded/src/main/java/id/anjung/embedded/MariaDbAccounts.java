package id.anjung.embedded;

import java.nio.file.Path;

/**
 * Write the statements that a server runs before it accepts anyone: the owner's password, and the end of
 * the accounts that an installation brings without one.
 */
final class MariaDbAccounts {
    private MariaDbAccounts() {}

    static Path write(Path folder, String password) {
        if (!password.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException(
                    "The password of the embedded database may hold letters, digits, _ and - only");
        }
        var file = folder.resolve("accounts.sql");
        PrivateFile.write(file, statements(password));
        return file;
    }

    private static String statements(String password) {
        return """
                DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> '127.0.0.1');
                FLUSH PRIVILEGES;
                CREATE USER IF NOT EXISTS 'root'@'127.0.0.1' IDENTIFIED BY '%1$s';
                ALTER USER 'root'@'127.0.0.1' IDENTIFIED BY '%1$s';
                GRANT ALL ON *.* TO 'root'@'127.0.0.1' WITH GRANT OPTION;
                DROP DATABASE IF EXISTS test;
                """.formatted(password);
    }
}
