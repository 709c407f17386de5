package id.anjung.ui.bench.day;

/** Say what a mixed day consists of: how often each thing is asked for while ten visitors come, and why so often. */
enum Errand {
    /** Each visitor is given one number, by a kiosk or a program, with an Idempotency-Key. */
    NUMBER(10),
    /** One kiosk in ten has lost the answer and asks again by the same key; the answer is the same number. */
    NUMBER_AGAIN(1),
    /** Each visitor is called, begun with and finished with. */
    COUNTER_STEP(30),
    /** Officers' programs look at their counter as often as somebody is called. */
    COUNTER_SHOW(10),
    /** Whoever holds a number opens its page twice; between that it listens. */
    TICKET_PAGE(20),
    /** People, and the regency's own site, look how long one waits before somebody leaves home. */
    WAITS(25),
    /** Three visitors look at the page of the mall for every two that come. */
    MALL_PAGE(15),
    /** As many programs read the services; two of three know the list already. */
    SERVICES(15),
    /** A board is loaded anew when its browser or the network has been away. */
    BOARD_PAGE(1),
    /** Programs of agencies compare configuration that they know with ours. */
    RECORDS(5),
    /** A supervisor looks at the figures of today. */
    STATISTICS(1),
    /** Somebody knocks at another mall's door and is told that there is nothing. */
    STRANGER(2);

    private final int forTenVisitors;

    Errand(int forTenVisitors) {
        this.forTenVisitors = forTenVisitors;
    }

    int forTenVisitors() {
        return forTenVisitors;
    }

    /** Answer how much is asked for while ten visitors come. */
    static int all() {
        int sum = 0;
        for (var errand : values()) {
            sum += errand.forTenVisitors;
        }
        return sum;
    }

    /** Choose by chance, a number from 0 to {@link #all()}. */
    static Errand drawn(int chance) {
        int left = chance;
        for (var errand : values()) {
            left -= errand.forTenVisitors;
            if (left < 0) {
                return errand;
            }
        }
        throw new IllegalArgumentException(chance + " is not below " + all());
    }
}
