package id.anjung.calendar;

/** Say who made a day special, and with that whether it is worked. The order is the order of weight. */
public enum HolidayKind {
    /** Libur nasional, by joint decree of three ministers. */
    NATIONAL(true),
    /** Cuti bersama, by the same decree. */
    COLLECTIVE_LEAVE(true),
    /** Libur daerah: the regency or one site closes. */
    LOCAL(true),
    /** Peringatan: a regency's anniversary and the like, on which the doors stay open. */
    OBSERVANCE(false);

    private final boolean closes;

    HolidayKind(boolean closes) {
        this.closes = closes;
    }

    /** Tell whether the day is not worked. */
    public boolean closes() {
        return closes;
    }
}
