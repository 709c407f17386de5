package id.anjung.ui.site;

import id.anjung.catalog.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hold what a kiosk, or a telephone at the door, shows.
 *
 * @param speech the reader's language
 * @param look how it is seen
 * @param place where it is
 * @param step what is asked
 * @param refusal why the last wish was not granted; mostly empty
 */
public record KioskPage(Speech speech, KioskLook look, Where place, Step step, String refusal) {
    /**
     * Say where a kiosk is.
     *
     * @param mall name of the mall
     * @param path path of the pages
     * @param colours address of the mall's colours
     */
    public record Where(String mall, String path, String colours) {}

    /** Ask something. */
    public sealed interface Step {}

    /** Ask for the code that pairs this machine. */
    public record Pair() implements Step {}

    /**
     * Let somebody choose among tiles.
     *
     * @param question what is asked
     * @param tiles the tiles of this page
     * @param more address of the next page; empty on the last one
     * @param back whether there is something to go back to
     */
    public record Choose(String question, List<Tile> tiles, String more, boolean back) implements Step {}

    /**
     * Show one tile.
     *
     * @param name what it stands for
     * @param below a line beneath
     * @param query what its address ends with
     */
    public record Tile(String name, String below, String query) {}

    /**
     * Show what to bring, and ask kindly whom the law lets go first.
     *
     * @param service what was chosen
     * @param agency who serves
     * @param requirements what to bring, or the part of it that stands on this page
     * @param more address of the next part; empty when there is one only
     * @param key tells this form from others, so that it counts once
     */
    public record Take(Service service, String agency, List<String> requirements, String more, String key)
            implements Step {}

    /**
     * Show the code at the door.
     *
     * @param code as a picture
     * @param address the same in letters
     */
    public record Door(QrCode code, String address) implements Step {}

    /**
     * Give out a paper.
     *
     * @param ticket what is printed
     */
    public record Print(TicketPage ticket) implements Step {}

    /** Say something, and no more. */
    public record Say(String words) implements Step {}

    /** Answer the step as one to choose among tiles, for the template. */
    public @Nullable Choose choose() {
        return step instanceof Choose choose ? choose : null;
    }

    /** Answer the step as one to take a number, for the template. */
    public @Nullable Take take() {
        return step instanceof Take take ? take : null;
    }

    /** Answer the step as a code at the door, for the template. */
    public @Nullable Door door() {
        return step instanceof Door door ? door : null;
    }

    /** Answer the step as a paper, for the template. */
    public @Nullable TicketPage ticket() {
        return step instanceof Print print ? print.ticket() : null;
    }

    /** Answer the step as words, for the template. */
    public String words() {
        return step instanceof Say say ? say.words() : "";
    }

    /** Tell whether the machine has to be paired first. */
    public boolean unpaired() {
        return step instanceof Pair;
    }

    /** Tell whether this is a machine in the hall, which forgets whoever walks away. */
    public boolean machine() {
        return place.path().endsWith("/kiosk");
    }

    /** Tell whether this is where everybody begins. */
    public boolean start() {
        return unpaired() || door() != null || (step instanceof Choose choose && !choose.back());
    }
}
