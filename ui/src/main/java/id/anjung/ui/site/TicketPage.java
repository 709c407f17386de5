package id.anjung.ui.site;

import id.anjung.queue.Line;
import id.anjung.queue.Ticket;
import id.anjung.queue.TicketState;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Hold what the page of a visit shows to whoever holds its code.
 *
 * @param speech the reader's language
 * @param paper what is printed
 * @param matters its tickets
 * @param ahead names of the services that follow
 * @param again the day for which the number may be exchanged, in words; mostly empty
 * @param refusal why something was not done; mostly empty
 */
public record TicketPage(
        Speech speech, Paper paper, List<Matter> matters, List<String> ahead, String again, String refusal) {
    /**
     * Say what stands on the paper.
     *
     * @param mall name of the mall
     * @param look address of its colours
     * @param label the number
     * @param when date and time of arrival
     * @param band how long the wait was told to be; empty when nothing was told
     * @param path path of this page
     * @param code the same as a picture
     */
    public record Paper(String mall, String look, String label, String when, String band, String path, QrCode code) {}

    /**
     * Show one ticket.
     *
     * @param id its identifier
     * @param service name of the service
     * @param agency name of the agency
     * @param told where it stands
     * @param open whether it still wants something of the day
     * @param requirements what to bring
     * @param way what else the paper says
     */
    public record Matter(
            String id, String service, String agency, Told told, boolean open, List<String> requirements, Way way) {}

    /**
     * Say on paper where to wait, and for how many.
     *
     * @param zones where its counters are
     * @param ahead how many go first
     */
    public record Way(String zones, String ahead) {}

    /**
     * Tell where a ticket stands.
     *
     * @param id its identifier
     * @param state its state, for colours
     * @param sentence the same in words
     * @param band how long it will wait still; empty when it does not wait
     * @param alarm what is said beside it to one who was left waiting; mostly empty
     */
    @Serdeable
    public record Told(String id, TicketState state, String sentence, String band, String alarm) {}

    /** Tell whether the visit can be given back: something is open, and nobody has called it. */
    public boolean canBeGivenBack() {
        return matters.stream().anyMatch(Matter::open)
                && matters.stream().noneMatch(matter -> matter.told().state().engaged());
    }

    static Told told(Line line, Speech speech) {
        var alarm = line.forgotten()
                ? speech.say(
                        "Anda menunggu lebih lama dari biasanya; petugas sudah diberi tahu.",
                        "You have waited longer than usual; the staff have been told.")
                : "";
        return new Told(
                line.ticket().toString(), line.state(), sentence(line, speech), WaitWords.of(line, speech), alarm);
    }

    static Told ended(Ticket ticket, Speech speech) {
        var state = ticket.standing().state();
        return new Told(ticket.id().toString(), state, ended(state, speech), "", "");
    }

    /** Tell that a ticket is of a day that has not begun. */
    static Told later(Ticket ticket, String day, Speech speech) {
        var sentence = speech.say(
                "Nomor ini berlaku " + day + ". Datanglah saat pintu dibuka.",
                "This number is for " + day + ". Come when doors open.");
        return new Told(ticket.id().toString(), ticket.standing().state(), sentence, "", "");
    }

    private static String sentence(Line line, Speech speech) {
        var counter = line.counter() == null ? "" : line.counter();
        return switch (line.state()) {
            case PRINTING ->
                speech.say("Ambil kertas nomor Anda di anjungan.", "Take the paper with your number at the kiosk.");
            case WAITING -> waiting(line.ahead(), speech);
            case CALLED ->
                speech.say("Silakan menuju ke loket " + counter + ".", "Please go to counter " + counter + ".");
            case SERVING ->
                speech.say("Anda sedang dilayani di loket " + counter + ".", "You are at counter " + counter + ".");
            case ON_HOLD ->
                speech.say(
                        "Ditunda sebentar. Tunggu di dekat loket " + counter + ".",
                        "On hold for a moment. Wait near counter " + counter + ".");
            case NO_SHOW ->
                speech.say(
                        "Nomor Anda sudah dipanggil. Lapor kepada petugas agar dipanggil lagi.",
                        "Your number was called. Tell the staff, so that it is called again.");
            case DONE, TRANSFERRED, CANCELLED, EXPIRED -> ended(line.state(), speech);
        };
    }

    /** Say how many go first. */
    static String waiting(int ahead, Speech speech) {
        return ahead == 0
                ? speech.say("Giliran Anda berikutnya.", "You are next.")
                : speech.say(ahead + " nomor lagi sebelum Anda.", ahead + " before you.");
    }

    private static String ended(TicketState state, Speech speech) {
        return switch (state) {
            case DONE -> speech.say("Selesai. Terima kasih.", "Done. Thank you.");
            case TRANSFERRED -> speech.say("Dialihkan ke layanan lain.", "Passed on to another service.");
            case CANCELLED -> speech.say("Nomor ini sudah dibatalkan.", "This number was given back.");
            case EXPIRED ->
                speech.say(
                        "Nomor ini tidak berlaku lagi. Ambil nomor baru.", "This number has expired. Take a new one.");
            case PRINTING, WAITING, CALLED, SERVING, ON_HOLD, NO_SHOW -> state.words(speech.reader());
        };
    }
}
