package id.anjung.ui.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Ask a door over HTTP and note what came of it.
 *
 * @param door where it is
 * @param tally where it is noted
 */
record Asking(URI door, Tally tally) {
    static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int OUR_FAULT = 500;
    private static final int OTHERS = 400;
    private static final int CONFLICT = 409;
    private static final int NO_ANSWER = 0;
    private static final int WORDS = 160;

    /**
     * Hold an answer.
     *
     * @param status its status; 0 when none came
     * @param body its body, or why none came
     */
    record Reply(int status, String body) {
        boolean good() {
            return status >= 200 && status < 300;
        }

        boolean conflict() {
            return status == CONFLICT;
        }

        /** Answer the text behind a name of the body's JSON, up to the next quote; empty when it is not there. */
        String text(String name) {
            int start = body.indexOf("\"" + name + "\":\"");
            if (start < 0) {
                return "";
            }
            start += name.length() + 4;
            return body.substring(start, body.indexOf('"', start));
        }
    }

    Reply get(String what, String path, String... headers) {
        return send(what, request(path, headers).GET());
    }

    Reply json(String what, String method, String path, String body, String... headers) {
        return send(
                what,
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(door.resolve(path)).timeout(PATIENCE);
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Reply send(String what, HttpRequest.Builder request) {
        long begun = System.nanoTime();
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            note(what, answer, System.nanoTime() - begun);
            return new Reply(answer.statusCode(), answer.body());
        } catch (IOException none) {
            tally.failed(what, none.toString(), System.nanoTime() - begun);
            return new Reply(NO_ANSWER, none.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Reply(NO_ANSWER, interrupted.toString());
        }
    }

    private void note(String what, HttpResponse<String> answer, long nanos) {
        int status = answer.statusCode();
        if (status >= OUR_FAULT || status >= OTHERS && status != CONFLICT) {
            var body = answer.body();
            tally.failed(
                    what,
                    status + " "
                            + body.substring(0, Math.min(WORDS, body.length())).replaceAll("\\s+", " "),
                    nanos);
        } else {
            tally.answered(what, status, nanos);
        }
    }

    /** Wait a moment. */
    static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
