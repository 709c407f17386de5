package id.anjung.tenancy.internal;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Keep a borrower's autocommit apart from the server's: the server is told only when work begins in the other
 * mode than the last work on that connection had. A pool of transactions so saves the two round trips that
 * switch autocommit off and on, which pays for most of the way through the wall.
 */
final class LazyAutoCommit {
    private final Connection bare;
    private boolean wanted = true;
    private boolean open;

    LazyAutoCommit(Connection bare) {
        this.bare = bare;
    }

    /** Answer the mode that the borrower has asked for. */
    boolean get() {
        return wanted;
    }

    /** Ask for a mode; as JDBC has it, switching it on commits what is open. */
    void set(boolean autoCommit) throws SQLException {
        if (autoCommit && open) {
            commit();
        }
        wanted = autoCommit;
    }

    /** Bring the server into the mode that was asked for, because work follows. */
    void beforeWork() throws SQLException {
        if (bare.getAutoCommit() != wanted) {
            bare.setAutoCommit(wanted);
        }
        open = !wanted;
    }

    void commit() throws SQLException {
        refuseWithoutTransaction();
        if (open) {
            bare.commit();
            open = false;
        }
    }

    void rollback() throws SQLException {
        refuseWithoutTransaction();
        if (open) {
            bare.rollback();
            open = false;
        }
    }

    /** Undo what was left open, so that nobody else's work ever becomes part of it. */
    void end() throws SQLException {
        if (open) {
            bare.rollback();
            open = false;
        }
    }

    private void refuseWithoutTransaction() throws SQLException {
        if (wanted) {
            throw new SQLException("There is no transaction: autocommit is on");
        }
    }
}
