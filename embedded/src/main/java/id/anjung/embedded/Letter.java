package id.anjung.embedded;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * Hold an e-mail as a person reads it.
 *
 * @param to address that it goes to
 * @param subject its subject
 * @param text its words, without markup
 */
public record Letter(String to, String subject, String text) {
    /** Read what came in by SMTP. */
    static Letter read(byte[] message) throws IOException {
        try {
            var mime = new MimeMessage(null, new ByteArrayInputStream(message));
            var to = InternetAddress.toString(mime.getRecipients(RecipientType.TO));
            return new Letter(to, String.valueOf(mime.getSubject()), plain(mime).strip());
        } catch (MessagingException malformed) {
            throw new IOException("No e-mail", malformed);
        }
    }

    /** Write it down for people. */
    String written() {
        return "To: " + to + "\nSubject: " + subject + "\n\n" + text + "\n";
    }

    private static String plain(Part part) throws IOException, MessagingException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var found = plain(parts.getBodyPart(i));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return part.isMimeType("text/plain") ? part.getContent().toString() : "";
    }
}
