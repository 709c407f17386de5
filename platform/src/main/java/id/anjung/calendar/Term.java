package id.anjung.calendar;

/** Say how long something may take, in the unit that the rule behind it counts in. */
public sealed interface Term {
    /**
     * Count working days (hari kerja): weekends and holidays do not count, and the last day ends when doors close.
     *
     * @param days how many, not fewer than none
     */
    record WorkingDays(int days) implements Term {
        public WorkingDays {
            refuseNegative(days);
        }
    }

    /**
     * Count hours on the clock (3×24 jam): every day counts, holidays too.
     *
     * @param hours how many, not fewer than none
     */
    record ClockHours(int hours) implements Term {
        public ClockHours {
            refuseNegative(hours);
        }
    }

    private static void refuseNegative(int amount) {
        if (amount < 0) {
            throw new IllegalArgumentException("A term is not negative: " + amount);
        }
    }
}
