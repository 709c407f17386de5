package id.anjung.ui.counter;

import id.anjung.presence.Closure;
import id.anjung.presence.Incident;
import id.anjung.presence.LedgerLine;
import java.time.LocalDate;
import java.util.List;

/**
 * Hold what the page of presence shows, as it was at one moment.
 *
 * @param day which day
 * @param lines how each agency kept its schedule
 * @param waiting who waits for a decision, also of the days before
 * @param asked who asked for leave on the day
 * @param incidents which agencies left their counters unattended on the day
 */
record PresenceDay(
        LocalDate day, List<LedgerLine> lines, List<Closure> waiting, List<Closure> asked, List<Incident> incidents) {}
