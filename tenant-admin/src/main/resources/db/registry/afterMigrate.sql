-- What the registry's account may do, table by table, laid anew after every migration. It has no right on a tenant's schema.
-- ${registry} that account · ${event} the schema of the event table
GRANT SELECT, INSERT, UPDATE ON tenant TO ${registry};
GRANT SELECT, INSERT, UPDATE ON tenant_step TO ${registry};
GRANT SELECT, INSERT, UPDATE (admin_name, admin_address) ON tenant_wish TO ${registry};
GRANT SELECT, INSERT, UPDATE (closed_at) ON person_access TO ${registry};
GRANT SELECT, INSERT ON tenant_key TO ${registry};
GRANT SELECT, INSERT, UPDATE ON tenant_work TO ${registry};
GRANT SELECT, INSERT, UPDATE ON tenant_copy TO ${registry};
GRANT SELECT, INSERT ON copy_signer TO ${registry};
GRANT SELECT, INSERT ON master_key_check TO ${registry};
GRANT SELECT, INSERT ON audit_entry TO ${registry};
GRANT SELECT, INSERT ON audit_seal TO ${registry};
GRANT SELECT, INSERT ON province_revision TO ${registry};
GRANT SELECT, INSERT ON province_setting TO ${registry};
GRANT SELECT, INSERT ON stage_entry TO ${registry};
GRANT SELECT, INSERT ON stage_withdrawal TO ${registry};
GRANT SELECT, INSERT, UPDATE ON application TO ${registry};
GRANT SELECT, INSERT, UPDATE ON agency_login TO ${registry};
-- Requests answered a day ago are of use to nobody, and would only grow.
GRANT SELECT, INSERT, UPDATE, DELETE ON answered_post TO ${registry};
GRANT SELECT, INSERT, UPDATE ON release_course TO ${registry};
GRANT SELECT, INSERT, UPDATE ON guidance TO ${registry};
GRANT SELECT, INSERT, UPDATE ON login_end TO ${registry};
GRANT SELECT, INSERT, UPDATE ON login_day TO ${registry};
GRANT SELECT, INSERT, UPDATE ON tenant_figures TO ${registry};
GRANT SELECT, INSERT, UPDATE ON tenant_agreements TO ${registry};
GRANT SELECT, INSERT, UPDATE ON watch_mark TO ${registry};
GRANT SELECT, INSERT, UPDATE ON tenant_day TO ${registry};
GRANT SELECT, INSERT, UPDATE, DELETE ON process_life TO ${registry};
GRANT SELECT, INSERT, UPDATE ON job_run TO ${registry};
GRANT SELECT, INSERT, UPDATE, DELETE ON request_sum TO ${registry};

GRANT SELECT, DELETE ON ${event}.event TO ${registry};
GRANT SELECT, INSERT, UPDATE ON ${event}.consumer TO ${registry};
