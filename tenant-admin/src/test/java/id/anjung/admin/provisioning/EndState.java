package id.anjung.admin.provisioning;

import id.anjung.admin.house.TestHouse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Describe all that setting a tenant up leaves behind, counts of tries left out; of times, that they are UTC. */
final class EndState {
    private EndState() {}

    static List<String> of(String code) throws SQLException {
        var state = new ArrayList<String>();
        try (var owner = TestHouse.owner()) {
            for (var query : List.of(
                    "SELECT code, slug, name, status, reason, fault FROM anjung.tenant WHERE code = '%s'",
                    "SELECT requested_at BETWEEN UTC_TIMESTAMP(6) - INTERVAL 1 HOUR AND UTC_TIMESTAMP(6)"
                            + " FROM anjung.tenant WHERE code = '%s'",
                    "SELECT step, state, error FROM anjung.tenant_step WHERE tenant = '%s' ORDER BY step",
                    "SELECT COUNT(*) FROM anjung.tenant_key WHERE tenant = '%s'",
                    "SELECT event, actor, subject, before_state, after_state FROM anjung.audit_entry"
                            + " WHERE subject = '%s' ORDER BY id",
                    "SELECT table_name, column_name, column_type, is_nullable FROM information_schema.columns"
                            + " WHERE table_schema = 'mpp_%s' ORDER BY 1, 2",
                    "SELECT grantee, table_name, privilege_type FROM information_schema.table_privileges"
                            + " WHERE table_schema = 'mpp_%s' ORDER BY 1, 2, 3",
                    "SELECT version, success FROM mpp_%s.schema_history ORDER BY installed_rank",
                    "SELECT code, name, version, retired FROM mpp_%s.agency ORDER BY code",
                    "SELECT event, subject_name FROM mpp_%s.audit_entry ORDER BY id",
                    "SELECT tenant, kind FROM anjung_event.event WHERE tenant = '%s' ORDER BY id")) {
                state.addAll(TestHouse.texts(owner, query.formatted(code)));
            }
        }
        return state;
    }
}
