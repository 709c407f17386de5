package id.anjung.admin.guidance;

import id.anjung.admin.Guidance;
import id.anjung.admin.GuidanceChange;
import id.anjung.admin.Province;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Page;
import id.anjung.door.record.Parts;
import id.anjung.door.record.Versions;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Show notes of guidance to programs, and say what came of writing, answering or closing one. */
@Singleton
final class ShowingGuidance {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final TenantDirectory directory;
    private final Province province;
    private final Clock clock;

    ShowingGuidance(TenantDirectory directory, Province province, Clock clock) {
        this.directory = directory;
        this.province = province;
        this.clock = clock;
    }

    /**
     * Hold which part of a list is asked for.
     *
     * @param cursor where it begins
     * @param limit how many at most
     * @param known tag of what the reader has already
     */
    record Asked(
            @Nullable String cursor,
            @Nullable Integer limit,
            @Nullable String known) {}

    /** Read the version that a writer has seen; one that is too great for a note is a version that never was. */
    static int seen(@Nullable String ifMatch) {
        return (int) Math.min(Versions.seen(ifMatch), Integer.MAX_VALUE);
    }

    /** Answer a part of notes, the newest first. */
    HttpResponse<Page<GuidanceItem>> newest(List<Guidance> notes, Asked asked) {
        return part(notes, item -> "%019d".formatted(Long.MAX_VALUE - item.id()), asked);
    }

    /** Answer a part of notes, those that are due first. */
    HttpResponse<Page<GuidanceItem>> due(List<Guidance> notes, Asked asked) {
        return part(notes, item -> Objects.requireNonNullElse(item.due(), NEVER) + "%019d".formatted(item.id()), asked);
    }

    private HttpResponse<Page<GuidanceItem>> part(
            List<Guidance> notes, Function<GuidanceItem, String> place, Asked asked) {
        var page = Parts.of(notes.stream().map(this::item).toList(), place, asked.cursor(), asked.limit());
        return Versions.unlessKnown(asked.known(), Versions.tagOf(page, GuidanceItem::mark), () -> page);
    }

    /** Answer the note as it is now, or the problem. */
    HttpResponse<GuidanceItem> done(GuidanceChange change, MutableHttpResponse<GuidanceItem> response) {
        var note = item(
                switch (change) {
                    case GuidanceChange.Done(var now) -> now;
                    case GuidanceChange.Changed(var now) ->
                        throw Refused.overtaken(ProblemKind.PRECONDITION_FAILED, item(now));
                    case GuidanceChange.Missing none -> throw Refused.with(ProblemKind.NOT_FOUND);
                    case GuidanceChange.DuePassed passed -> throw refused(FieldProblem.of("due", Problem.IN_PAST));
                    case GuidanceChange.TextNeeded needed ->
                        throw refused(FieldProblem.of("text", Problem.WORDS_NEEDED, Guidance.LONGEST));
                });
        return response.body(note).header(HttpHeaders.ETAG, Versions.tag(note.version()));
    }

    private static Refused refused(FieldProblem problem) {
        return Refused.invalid(List.of(problem));
    }

    private GuidanceItem item(Guidance note) {
        var mpp = directory.byId(note.tenant()).map(Tenant::slug).orElseGet(note.tenant()::regionCode);
        return GuidanceItem.of(note, mpp, LocalDate.ofInstant(clock.instant(), province.zone()));
    }
}
