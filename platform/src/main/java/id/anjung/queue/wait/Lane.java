package id.anjung.queue.wait;

import java.util.List;

/**
 * Hold what decides how long people wait in one queue.
 *
 * @param line how long each of those who wait will take, in the order in which they are called
 * @param counters who calls
 * @param usual how long any matter of this queue takes
 * @param between who is called between them without standing in the line
 */
public record Lane(List<Pace> line, List<OpenCounter> counters, Pace usual, Between between) {
    public Lane {
        line = List.copyOf(line);
        counters = List.copyOf(counters);
    }

    /**
     * Count who is called between those of the line.
     *
     * @param cutIns how many, for each call of the line, come later and have to be let go first; 0 to 1
     * @param held how many were put aside; every other one comes back before the line is done
     * @param reserved how many come at a time that was promised to them
     */
    public record Between(double cutIns, int held, int reserved) {
        /** Nobody. */
        public static final Between NOBODY = new Between(0, 0, 0);

        /**
         * Answer how many cut in when one in so many calls goes to those with priority first.
         *
         * @param share how many of all who come have priority
         * @param every one in how many calls
         */
        public static double cutIns(double share, int every) {
            return every <= 1 ? share : Math.min(share, 1.0 / (every - 1));
        }
    }
}
