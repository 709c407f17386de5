package id.anjung.embedded.login;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hold what a browser was answered.
 *
 * @param address where it is
 * @param status of the answer
 * @param headers of the answer
 * @param body its text
 */
public record Page(URI address, int status, HttpHeaders headers, String body) {
    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]*)\"");

    /** Answer where the page sends the browser on to. */
    public Optional<URI> redirect() {
        return status >= 300 && status < 400 ? headers.firstValue("Location").map(address::resolve) : Optional.empty();
    }

    /** Tell whether the page has a form to fill in. */
    public boolean hasForm() {
        return FORM.matcher(body).find();
    }

    /** Tell whether the page has a field of this name to fill in. */
    public boolean asksFor(String field) {
        return hasForm() && body.contains("name=\"" + field + "\"");
    }

    /** Answer where the first form of the page is sent to. */
    public URI formAction() {
        var form = FORM.matcher(body);
        if (!form.find()) {
            throw new IllegalStateException("No form at " + address + ", but " + status + ": " + text());
        }
        return address.resolve(form.group(1).replace("&amp;", "&"));
    }

    /** Answer the words of the page, without its markup. */
    public String text() {
        return body.replaceAll("(?s)<(script|style).*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Read the query of an address, its values as they stand there. */
    public static Map<String, String> query(URI address) {
        return Stream.of(Optional.ofNullable(address.getQuery()).orElse("").split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(field -> field[0], field -> field[1], (first, second) -> first));
    }
}
