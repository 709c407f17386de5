package id.anjung.ui.counter;

import id.anjung.agency.Agency;
import id.anjung.agency.Counter;
import id.anjung.catalog.ProcessingTime;
import id.anjung.catalog.Service;
import id.anjung.queue.MallPlan;
import id.anjung.queue.Ticket;
import id.anjung.queue.wait.WaitBand;
import id.anjung.ui.shell.kit.Reader;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Say what codes and moments mean to the one at the screen.
 *
 * @param reader who reads
 * @param plan how the MPP is at the moment
 * @param zone how clocks go there
 */
record Spoken(Reader reader, MallPlan plan, ZoneId zone) {
    String say(String key, Object... parameters) {
        return reader.say(key, parameters);
    }

    /** Say a moment of today: {@code 08.12}. */
    String clock(Instant moment) {
        return reader.formats().clock(LocalTime.ofInstant(moment, zone));
    }

    String service(String code) {
        return plan.service(code).map(Service::name).orElse(code);
    }

    String agency(String code) {
        return plan.agency(code).map(Agency::shortName).orElse(code);
    }

    String counter(String code) {
        return plan.counter(code).map(Counter::name).orElse(code);
    }

    /** Say how long a wait will be; without a band nobody calls. */
    String band(@Nullable WaitBand band) {
        if (band == null) {
            return say("live.wait.closed");
        }
        return band.from() == 0 ? say("live.wait.short", band.to()) : say("live.wait.band", band.from(), band.to());
    }

    /** Answer in how many minutes a service is done at the counter, if its standard says so. */
    Optional<Integer> standard(String service) {
        return plan.service(service)
                .map(found -> found.terms().time())
                .filter(time -> time.unit() == ProcessingTime.Unit.MINUTES)
                .flatMap(time -> Optional.ofNullable(time.amount()));
    }

    /** Say why a ticket stands where it stands. */
    String reason(Ticket ticket) {
        var standing = ticket.standing();
        var words = new StringBuilder();
        if (ticket.priority() != null) {
            var priority = ticket.priority().words(reader.language());
            words.append(say("counter.why.priority", priority)).append(" · ");
        }
        words.append(say("counter.why.came", clock(standing.arrivedAt())));
        if (standing.queueAt().isAfter(standing.arrivedAt())) {
            words.append(" · ").append(say("counter.why.back", clock(standing.queueAt())));
        }
        if (ticket.wanted().place() > 1) {
            words.append(" · ").append(say("counter.why.step", ticket.wanted().place()));
        }
        var target = ticket.at().target();
        if (target != null) {
            words.append(" · ").append(say("counter.why.target", counter(target)));
        }
        return words.toString();
    }
}
