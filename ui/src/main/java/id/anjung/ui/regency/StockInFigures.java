package id.anjung.ui.regency;

import id.anjung.agency.Counter;
import id.anjung.agency.Site;
import id.anjung.register.Entry;
import id.anjung.ui.shell.kit.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Say in five figures what the MPP has, to those who are not shown what happens there.
 *
 * @param reader who reads
 * @param stock what the regency has in use
 * @param today the day there
 */
record StockInFigures(Reader reader, Stock stock, LocalDate today) {
    List<FigureCard> cards(String home) {
        var formats = reader.formats();
        return List.of(
                new OpenToday(reader, stock, today).card(home),
                new FigureCard(
                        home + "/instansi",
                        reader.say("regency.figure.present"),
                        formats.count(present()),
                        reader.say(
                                "regency.figure.of",
                                formats.count(stock.agencies().size()))),
                new FigureCard(
                        home + "/layanan",
                        reader.say("regency.service.title"),
                        formats.count(stock.services().size()),
                        examples(stock.services(), service -> !service.confirmed())),
                new FigureCard(
                        home + "/loket",
                        reader.say("regency.counter.title"),
                        formats.count(stock.counters().size()),
                        shared()),
                new FigureCard(
                        home + "/lokasi",
                        reader.say("regency.site.title"),
                        formats.count(stock.sites().size()),
                        reader.say("regency.figure.zones", zones())));
    }

    private long present() {
        boolean open = stock.sites().stream()
                .anyMatch(site -> !stock.calendar(site).sessionsOn(today).isEmpty());
        return open ? stock.present(today.getDayOfWeek()) : 0;
    }

    private <D extends Entry> String examples(List<D> records, Predicate<D> unsure) {
        long count = records.stream().filter(unsure).count();
        return count == 0
                ? reader.say("regency.figure.sure")
                : reader.say("regency.figure.examples", reader.formats().count(count));
    }

    private String shared() {
        long count = stock.counters().stream().filter(Counter::shared).count();
        return count == 0
                ? ""
                : reader.say("regency.figure.shared", reader.formats().count(count));
    }

    private String zones() {
        return reader.formats()
                .count(stock.sites().stream()
                        .map(Site::zones)
                        .mapToInt(List::size)
                        .sum());
    }
}
