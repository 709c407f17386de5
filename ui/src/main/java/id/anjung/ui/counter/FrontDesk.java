package id.anjung.ui.counter;

import id.anjung.agency.Site;
import id.anjung.queue.HeldVisits;
import id.anjung.queue.IssuingTickets;
import id.anjung.queue.QueueView;
import id.anjung.queue.Ticket;
import id.anjung.queue.Visit;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gather what is done at the front desk: numbers are given, and visits of today are looked after. */
@Singleton
final class FrontDesk {
    private static final Pattern NUMBER = Pattern.compile("([A-Z]{1,3})[-\\s]*(\\d{1,6})");

    private final IssuingTickets issuing;
    private final HeldVisits visits;
    private final QueueView view;
    private final Speaking speaking;
    private final TicketAddress address;

    FrontDesk(IssuingTickets issuing, HeldVisits visits, QueueView view, Speaking speaking, TicketAddress address) {
        this.issuing = issuing;
        this.visits = visits;
        this.view = view;
        this.speaking = speaking;
        this.address = address;
    }

    IssuingTickets issuing() {
        return issuing;
    }

    HeldVisits visits() {
        return visits;
    }

    Spoken spoken() {
        return speaking.here();
    }

    TicketAddress address() {
        return address;
    }

    /** Find a visit of today of which something is still open, by its number however it is typed. */
    Optional<Visit> byNumber(String typed) {
        var label = label(typed);
        return speaking.here().plan().sites().stream()
                .map(Site::code)
                .flatMap(site -> view.openAt(site).stream())
                .filter(ticket -> ticket.label().equals(label))
                .map(Ticket::visit)
                .findFirst()
                .flatMap(visits::find);
    }

    private static String label(String typed) {
        var number = NUMBER.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return number.matches() ? "%s-%03d".formatted(number.group(1), Integer.valueOf(number.group(2))) : typed;
    }
}
