package id.anjung.admin.errand;

import id.anjung.admin.Errand;
import id.anjung.admin.WorkAnswer;
import id.anjung.admin.custody.AskingForBackups;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/** Ask for a backup of every tenant that changes; a worker takes it. */
@Singleton
@Requires(property = "anjung.db.url")
final class BackupErrand implements Errand {
    private final AskingForBackups asking;

    BackupErrand(AskingForBackups asking) {
        this.asking = asking;
    }

    @Override
    public String word() {
        return "backup";
    }

    @Override
    public List<String> run() {
        return asking.askAll().entrySet().stream()
                .map(asked -> "Tenant " + asked.getKey() + ": " + words(asked.getValue()))
                .toList();
    }

    private static String words(WorkAnswer answer) {
        return switch (answer) {
            case WorkAnswer.Asked asked -> "a backup is asked for";
            case WorkAnswer.AtWork(var kind) -> "left alone, since it is at work already: " + kind;
            default -> "left alone: " + answer;
        };
    }
}
