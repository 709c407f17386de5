package id.anjung.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {
    private static final String LONG = "http://localhost:8180/realms/anjung/login-actions/action-token?key="
            + "eyJhbGciOiJIUzUxMiIsInR5cCIgOiAiSldUIiwia2lkIiA6ICJlMGE5MjA4MS0xMmQ1LTQyNmMtOWQ2MC03ZjA0NzQ1NGY3NzAifQ";

    @TempDir
    private Path folder;

    @Test
    void a_letter_is_laid_down_as_its_reader_alone_can_read_it() throws MessagingException, IOException {
        var heard = new ArrayList<Path>();
        try (var mailbox = Mailbox.open(folder, (letter, file) -> heard.add(file))) {
            send(mailbox.port(), "Undangan – Anjung", "Buka é " + LONG);
            send(mailbox.port(), "Kedua", "lagi");
            assertThat(mailbox.to("siti@example.test"))
                    .extracting(Letter::subject)
                    .containsExactly("Undangan – Anjung", "Kedua");
            assertThat(mailbox.to("lain@example.test")).isEmpty();
        }
        assertThat(heard).containsExactly(folder.resolve("0001.txt"), folder.resolve("0002.txt"));
        assertThat(heard.getFirst())
                .hasContent("To: siti@example.test\nSubject: Undangan – Anjung\n\nBuka é " + LONG + "\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(heard.getFirst())))
                .isEqualTo("rw-------");
    }

    @Test
    void only_a_demonstration_keeps_its_email_and_only_while_no_post_office_is_named() {
        assertThat(new Settings(Map.of(), folder).ownMailbox()).isTrue();
        assertThat(new Settings(Map.of("ANJUNG_DEMO", "false"), folder).ownMailbox())
                .isFalse();
        assertThat(new Settings(Map.of("ANJUNG_SMTP_HOST", "mail.example.test"), folder).ownMailbox())
                .isFalse();
        assertThat(new Settings(Map.of("ANJUNG_KEYCLOAK_URL", "http://kc"), folder).ownMailbox())
                .isFalse();
    }

    private static void send(int port, String subject, String text) throws MessagingException {
        var properties = new Properties();
        properties.putAll(Map.of("mail.smtp.host", "127.0.0.1", "mail.smtp.port", String.valueOf(port)));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("anjung@example.test"));
        message.setRecipient(RecipientType.TO, new InternetAddress("siti@example.test"));
        message.setSubject(subject, "UTF-8");
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        plain.setHeader("Content-Transfer-Encoding", "quoted-printable");
        var html = new MimeBodyPart();
        html.setContent("<p>markah</p>", "text/html; charset=UTF-8");
        message.setContent(new MimeMultipart("alternative", plain, html));
        Transport.send(message);
    }
}
