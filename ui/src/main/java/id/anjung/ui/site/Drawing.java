package id.anjung.ui.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Draw pages on the server, under a policy that lets nothing in but our own files: no style inside, and no script but on
 * pages that follow what happens, whose scripts are our own files too.
 */
@Singleton
final class Drawing {
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";
    private static final String LIVE_POLICY = POLICY + "; script-src 'self'; connect-src 'self'; media-src 'self'";
    private static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Draw a page. */
    HttpResponse<String> page(String template, Map<String, Object> parameters) {
        return minute(drawn(HttpResponse.ok(), template, parameters, POLICY));
    }

    /** Draw a page that follows what happens; nobody keeps it. */
    MutableHttpResponse<String> live(String template, Map<String, Object> parameters) {
        return live(HttpResponse.ok(), template, parameters);
    }

    /** Draw such a page as part of another answer. */
    MutableHttpResponse<String> live(
            MutableHttpResponse<String> response, String template, Map<String, Object> parameters) {
        return drawn(response, template, parameters, LIVE_POLICY).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Draw that there is nothing here. */
    HttpResponse<String> absent(Speech speech) {
        return drawn(HttpResponse.notFound(), "absent.jte", Map.of("speech", speech), POLICY);
    }

    /** Draw, in the place of what an answer says to programs, that this page is there again in a moment. */
    MutableHttpResponse<String> soon(MutableHttpResponse<?> response, Speech speech, String page) {
        var drawn = drawn(response, "soon.jte", Map.of("speech", speech, "page", page), POLICY);
        drawn.getHeaders().set(HttpHeaders.CONTENT_LANGUAGE, speech.tag());
        return drawn;
    }

    /** Let an answer be used again for a minute. */
    <T> MutableHttpResponse<T> minute(MutableHttpResponse<T> response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
    }

    private MutableHttpResponse<String> drawn(
            MutableHttpResponse<?> response, String template, Map<String, Object> parameters, String policy) {
        var output = new StringOutput();
        engine.render(template, parameters, output);
        return response.body(output.toString())
                .contentType(HTML)
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin");
    }
}
