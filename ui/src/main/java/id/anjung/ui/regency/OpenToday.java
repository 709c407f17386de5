package id.anjung.ui.regency;

import id.anjung.calendar.Holiday;
import id.anjung.calendar.Session;
import id.anjung.ui.shell.kit.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Say whether the MPP is open today; of several sites, how many.
 *
 * @param reader who reads
 * @param stock what the regency has in use
 * @param today the day there
 */
record OpenToday(Reader reader, Stock stock, LocalDate today) {
    FigureCard card(String home) {
        var open = stock.sites().stream()
                .map(site -> stock.calendar(site).sessionsOn(today))
                .filter(sessions -> !sessions.isEmpty())
                .toList();
        var title = reader.say("regency.figure.today");
        if (open.isEmpty()) {
            return new FigureCard(home + "/jam", title, reader.say("regency.hours.closed"), why().orElse(""));
        }
        boolean alike = open.stream().distinct().count() == 1
                && open.size() == stock.sites().size();
        return alike
                ? new FigureCard(
                        home + "/jam",
                        title,
                        words(open.getFirst()),
                        reader.say("regency.figure.open", reader.formats().zoneName()))
                : new FigureCard(
                        home + "/jam",
                        title,
                        reader.formats().count(open.size()),
                        reader.say("regency.figure.open.of", stock.sites().size()));
    }

    private Optional<String> why() {
        return stock.sites().stream()
                .flatMap(site -> stock.calendar(site).holidaysOn(today).stream())
                .map(Holiday::name)
                .findFirst();
    }

    private String words(List<Session> sessions) {
        return sessions.stream()
                .map(session -> reader.formats().span(session.open(), session.close()))
                .collect(Collectors.joining(", "));
    }
}
