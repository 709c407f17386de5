package id.anjung.queue;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anjung.queue.wait.WaitBand;
import id.anjung.register.Id;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Show a citizen's stay at the mall.
 *
 * @param id its identifier
 * @param code what its public page is found by: region code and 128 random bits
 * @param label number as it is printed and called
 * @param arrival when and how it began
 * @param priority whom the law lets go first, if it does
 * @param tickets its tickets so far, in the order in which they came into being
 * @param ahead codes of the services that follow when those are done
 */
@Serdeable
public record Visit(
        Id<Visit> id,
        String code,
        String label,
        Arrival arrival,
        @Nullable PriorityClass priority,
        List<Ticket> tickets,
        List<String> ahead) {
    public Visit {
        tickets = List.copyOf(tickets);
        ahead = List.copyOf(ahead);
    }

    /**
     * Say when and how a visit began.
     *
     * @param site code of the site
     * @param day the day, as clocks there show it
     * @param at the moment
     * @param source where the number was taken
     * @param band until when it was told to be called first; nothing when no counter was open
     */
    @Serdeable
    public record Arrival(
            String site,
            LocalDate day,
            Instant at,
            TicketSource source,
            @Nullable @JsonProperty("wait") WaitBand band) {}
}
