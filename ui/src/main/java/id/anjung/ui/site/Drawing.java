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

/** Draw pages on the server, under a policy that lets nothing in but our own files: no script, no style inside. */
@Singleton
final class Drawing {
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";
    private static final String HTML = MediaType.TEXT_HTML + ";charset=utf-8";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Draw a page. */
    HttpResponse<String> page(String template, Map<String, Object> parameters) {
        return minute(drawn(HttpResponse.ok(), template, parameters));
    }

    /** Draw that there is nothing here. */
    HttpResponse<String> absent(Speech speech) {
        return drawn(HttpResponse.notFound(), "absent.jte", Map.of("speech", speech));
    }

    /** Let an answer be used again for a minute. */
    <T> MutableHttpResponse<T> minute(MutableHttpResponse<T> response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
    }

    private MutableHttpResponse<String> drawn(
            MutableHttpResponse<String> response, String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        engine.render(template, parameters, output);
        return response.body(output.toString())
                .contentType(HTML)
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin");
    }
}
