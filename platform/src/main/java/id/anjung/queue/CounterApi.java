package id.anjung.queue;

import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Ids;
import id.anjung.register.Id;
import id.anjung.register.Problem;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Let an officer's own program open a counter and serve at it. */
@Controller("/api/v1/mpp/{slug}/counter")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "counter")
final class CounterApi {
    private final CounterSessions sessions;
    private final CallingTickets calling;
    private final ServingTickets serving;
    private final Undoing undoing;

    CounterApi(CounterSessions sessions, CallingTickets calling, ServingTickets serving, Undoing undoing) {
        this.sessions = sessions;
        this.calling = calling;
        this.serving = serving;
        this.undoing = undoing;
    }

    /**
     * Say in which state the counter shall be.
     *
     * @param state open, on a break, or closed
     * @param counter code of the counter; to open one
     * @param agency code of the agency; to open one
     * @param reason why it is taken over from somebody who left it; to take it over
     */
    @Serdeable
    record Wanted(
            SessionState state,
            @Nullable String counter,
            @Nullable String agency,
            @Nullable String reason) {}

    /** Name what can be done at a counter. */
    @Serdeable
    enum Verb {
        CALL_NEXT,
        CHOOSE,
        RECALL,
        START,
        HOLD,
        RESUME,
        TRANSFER,
        ADD_SERVICE,
        NOTE,
        FINISH,
        MISS,
        PUT_BACK,
        UNDO
    }

    /**
     * Say what is to be done.
     *
     * @param verb what
     * @param ticket which ticket: to choose, resume, put back or undo one
     * @param service which service: to transfer or add one
     * @param counter the only counter that may call it: to transfer one
     * @param outcome what came of it: to finish
     * @param note what to write down
     */
    @Serdeable
    record Step(
            Verb verb,
            @Nullable String ticket,
            @Nullable String service,
            @Nullable String counter,
            @Nullable ServedAs outcome,
            @Nullable String note) {
        Id<Ticket> id() {
            return Ids.read(ticket == null ? "" : ticket);
        }

        String wantedService() {
            return wanted("service", service);
        }

        String words() {
            return note == null ? "" : note;
        }
    }

    @Get
    @Operation(operationId = "counter-show", summary = "Show the counter that the caller holds")
    CounterSession show(@PathVariable String slug) {
        return sessions.mine().orElseThrow(() -> Refused.with(ProblemKind.NOT_FOUND));
    }

    @Put
    @Operation(operationId = "counter-change", summary = "Open a counter, let it rest, close it, or take one over")
    CounterSession change(@PathVariable String slug, @Body Wanted wanted) {
        return QueueAnswers.done(
                switch (wanted.state()) {
                    case OPEN -> open(wanted);
                    case BREAK -> sessions.pause();
                    case CLOSED -> sessions.close();
                });
    }

    private Answer<CounterSession> open(Wanted wanted) {
        if (wanted.counter() == null && wanted.agency() == null) {
            return sessions.resume();
        }
        var counter = wanted("counter", wanted.counter());
        var agency = wanted("agency", wanted.agency());
        return wanted.reason() == null
                ? sessions.open(counter, agency)
                : sessions.takeOver(counter, agency, wanted.reason());
    }

    @Post("/steps")
    @Operation(operationId = "counter-step", summary = "Call, serve, hold, transfer, finish and so on")
    Ticket step(@PathVariable String slug, @Body Step step) {
        return QueueAnswers.done(
                switch (step.verb()) {
                    case CALL_NEXT -> calling.next();
                    case CHOOSE -> calling.choose(step.id());
                    case RECALL -> calling.recall();
                    case START -> serving.start();
                    case HOLD -> serving.hold(step.words());
                    case RESUME -> serving.resume(step.id());
                    case TRANSFER -> serving.transfer(new Transfer(step.wantedService(), step.counter(), step.words()));
                    case ADD_SERVICE -> serving.add(step.wantedService());
                    case NOTE -> serving.note(step.words());
                    case FINISH -> serving.finish(step.outcome() == null ? ServedAs.SERVED : step.outcome());
                    case MISS -> calling.miss();
                    case PUT_BACK -> calling.putBack(step.id());
                    case UNDO -> undoing.undo(step.id());
                });
    }

    private static String wanted(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Refused.at(field, Problem.REQUIRED);
        }
        return value;
    }
}
