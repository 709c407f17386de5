package id.anjung.queue;

import id.anjung.tenancy.Wings;

/** Put a visit back to the day before, whose end it has waited for. */
public final class Yesterday {
    private Yesterday() {}

    /** Put one back that is known by the code on its paper. */
    public static void at(Wings wings, String mall, String visit) {
        var schema = "mpp_" + mall;
        var tickets = " WHERE visit IN (SELECT id FROM " + schema + ".visit WHERE code = '" + visit + "')";
        wings.asOwner(
                "INSERT INTO " + schema + ".period (ticket, move, state, staff, since) SELECT id, 'EXPIRE', 'EXPIRED',"
                        + " 'worker', UTC_TIMESTAMP(6) FROM " + schema + ".ticket" + tickets,
                "UPDATE " + schema + ".ticket SET state = 'EXPIRED', day = day - INTERVAL 1 DAY" + tickets,
                "UPDATE " + schema + ".visit SET day = day - INTERVAL 1 DAY WHERE code = '" + visit + "'");
    }
}
