package id.anjung.agency.offender;

import java.sql.Connection;
import java.sql.SQLException;

/** Offend against the plan. */
public final class SpeaksSql {
    /** Speak. */
    public void speak(Connection connection) throws SQLException {
        connection.commit();
    }
}
