-- The wall of one tenant, laid anew after every migration: what is not granted here is out of reach.
-- ${schema} mpp_<code> · ${tenant} region code · ${app} the runtime account, which may enter but owns nothing.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW outbox AS
  SELECT id, tenant, at, kind, subject, amount FROM anjung_event.event WHERE tenant = '${tenant}'
  WITH CHECK OPTION;

CREATE ROLE IF NOT EXISTS r_${schema};
CREATE ROLE IF NOT EXISTS r_${schema}_r;

GRANT SELECT, INSERT, UPDATE ON site TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON agency TO r_${schema};
-- A person who is no longer to be called is forgotten; what is kept is otherwise only ever taken out of use.
GRANT SELECT, INSERT, UPDATE, DELETE ON agency_liaison TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON service TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON service_standard TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON counter TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON opening_rule TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON holiday TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON agreement TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON branding TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON logo TO r_${schema};
GRANT SELECT, INSERT ON audit_entry TO r_${schema};
GRANT SELECT, INSERT ON audit_seal TO r_${schema};
GRANT SELECT, INSERT ON setting_choice TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON setting_revision TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON adopted_model TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON adopted_standard TO r_${schema};
GRANT SELECT, INSERT ON configuration_version TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON configuration_sequence TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON ticket_letters TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON letters_of_day TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON ticket_number TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON number_gate TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON visit TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON visit_step TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON ticket TO r_${schema};
GRANT SELECT, INSERT ON period TO r_${schema};
-- What people wrote goes when its time is over; that it went stands in the trail.
GRANT SELECT, INSERT, DELETE ON ticket_note TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON counter_session TO r_${schema};
GRANT SELECT, INSERT ON session_period TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON officer_name TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON call_turn TO r_${schema};
-- Requests answered days ago are of use to nobody, and would only grow.
GRANT SELECT, INSERT, DELETE ON answered_request TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON device TO r_${schema};
GRANT SELECT, INSERT ON wait_estimate TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON paper_number TO r_${schema};
GRANT SELECT, INSERT ON paper_block TO r_${schema};
-- A number that was entered wrongly may be entered again; what was entered first is kept as a withdrawal.
GRANT SELECT, INSERT, DELETE ON paper_entry TO r_${schema};
GRANT SELECT, INSERT ON paper_withdrawal TO r_${schema};
GRANT SELECT, INSERT ON closure_request TO r_${schema};
GRANT SELECT, INSERT, DELETE ON closure_words TO r_${schema};
GRANT SELECT, INSERT ON closure_decision TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON incident TO r_${schema};
GRANT INSERT ON outbox TO r_${schema};

GRANT SELECT ON site TO r_${schema}_r;
GRANT SELECT ON agency TO r_${schema}_r;
GRANT SELECT ON service TO r_${schema}_r;
GRANT SELECT ON service_standard TO r_${schema}_r;
GRANT SELECT ON counter TO r_${schema}_r;
GRANT SELECT ON opening_rule TO r_${schema}_r;
GRANT SELECT ON holiday TO r_${schema}_r;
GRANT SELECT ON agreement TO r_${schema}_r;
GRANT SELECT ON branding TO r_${schema}_r;
GRANT SELECT ON logo TO r_${schema}_r;
GRANT SELECT ON audit_entry TO r_${schema}_r;
GRANT SELECT ON audit_seal TO r_${schema}_r;
GRANT SELECT ON setting_choice TO r_${schema}_r;
GRANT SELECT ON setting_revision TO r_${schema}_r;
GRANT SELECT ON adopted_model TO r_${schema}_r;
GRANT SELECT ON adopted_standard TO r_${schema}_r;
GRANT SELECT ON configuration_version TO r_${schema}_r;
GRANT SELECT ON ticket_letters TO r_${schema}_r;
GRANT SELECT ON letters_of_day TO r_${schema}_r;
GRANT SELECT ON visit TO r_${schema}_r;
GRANT SELECT ON visit_step TO r_${schema}_r;
GRANT SELECT ON ticket TO r_${schema}_r;
GRANT SELECT ON period TO r_${schema}_r;
GRANT SELECT ON counter_session TO r_${schema}_r;
GRANT SELECT ON session_period TO r_${schema}_r;
GRANT SELECT ON call_turn TO r_${schema}_r;
GRANT SELECT ON device TO r_${schema}_r;
GRANT SELECT ON wait_estimate TO r_${schema}_r;
GRANT SELECT ON paper_block TO r_${schema}_r;
GRANT SELECT ON paper_entry TO r_${schema}_r;
GRANT SELECT ON paper_withdrawal TO r_${schema}_r;
GRANT SELECT ON closure_request TO r_${schema}_r;
GRANT SELECT ON closure_decision TO r_${schema}_r;
GRANT SELECT ON incident TO r_${schema}_r;

GRANT r_${schema} TO ${app};
GRANT r_${schema}_r TO ${app};
