package id.anjung.admin.registry;

import id.anjung.process.WorkerOnly;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Forget once an hour what was answered a day ago. */
@Singleton
@WorkerOnly
final class ForgettingPosts {
    private final AnsweredPosts posts;

    ForgettingPosts(AnsweredPosts posts) {
        this.posts = posts;
    }

    @Scheduled(fixedDelay = "1h", initialDelay = "1h")
    void forget() {
        int gone;
        do {
            gone = posts.forget();
        } while (gone > 0);
    }
}
