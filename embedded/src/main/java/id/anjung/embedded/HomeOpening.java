package id.anjung.embedded;

/** Answer what came of opening a home: the home, or the reason why there is none. */
sealed interface HomeOpening permits Home, Refusal {}
