package id.anjung.ui.bench;

import java.util.regex.Pattern;

/**
 * Listen as the page of a ticket does.
 *
 * @param agency whose queue it is in
 * @param place how many were before it when nobody had been called yet
 * @param ear what it hears
 */
record TicketEar(int agency, int place, Ear ear) {
    private static final Pattern AHEAD = Pattern.compile("(\\d+) nomor lagi");
    private static final int CALLED = -1;
    private static final int LATER = -2;

    static TicketEar open(Ears ears, String mall, int agency, int place, String code) {
        return new TicketEar(agency, place, ears.at(mall, "/t/" + code + "/siaran"));
    }

    /** Compare what it heard with what was called: each state says which call was the last one before it. */
    void judge(CallsMade made, Delays delays) {
        var calls = made.of(ear.mall(), agency);
        int former = place;
        var said = "";
        for (var heard : ear.heard()) {
            if (heard.data().equals(said)) {
                delays.twice();
            }
            said = heard.data();
            int now = place(said);
            if (now != former && now != LATER) {
                int cause = now == CALLED ? place : place - now - 1;
                if (cause >= 0 && cause < calls.size()) {
                    delays.add(heard.micros() - calls.get(cause).micros());
                } else {
                    delays.lose(1); // says what has not happened
                }
            }
            former = now;
        }
        int expected = place < calls.size() ? LATER : place - calls.size();
        if (former != expected) {
            delays.lose(1);
        }
    }

    private static int place(String said) {
        if (said.contains("\"state\":\"CALLED\"")) {
            return CALLED;
        }
        if (!said.contains("\"state\":\"WAITING\"")) {
            return LATER;
        }
        var ahead = AHEAD.matcher(said);
        return ahead.find() ? Integer.parseInt(ahead.group(1)) : 0;
    }
}
