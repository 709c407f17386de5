-- The wall of one tenant, laid anew after every migration: what is not granted here is out of reach.
-- ${schema} mpp_<code> · ${tenant} region code · ${app} the runtime account, which may enter but owns nothing.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW outbox AS
  SELECT id, tenant, at, kind, subject, amount FROM anjung_event.event WHERE tenant = '${tenant}'
  WITH CHECK OPTION;

CREATE ROLE IF NOT EXISTS r_${schema};
CREATE ROLE IF NOT EXISTS r_${schema}_r;

GRANT SELECT, INSERT, UPDATE ON site TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON agency TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON agency_liaison TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON service TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON counter TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON opening_rule TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON holiday TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON branding TO r_${schema};
GRANT SELECT, INSERT, UPDATE ON logo TO r_${schema};
GRANT SELECT, INSERT ON audit_entry TO r_${schema};
GRANT INSERT ON outbox TO r_${schema};

GRANT SELECT ON site TO r_${schema}_r;
GRANT SELECT ON agency TO r_${schema}_r;
GRANT SELECT ON service TO r_${schema}_r;
GRANT SELECT ON counter TO r_${schema}_r;
GRANT SELECT ON opening_rule TO r_${schema}_r;
GRANT SELECT ON holiday TO r_${schema}_r;
GRANT SELECT ON branding TO r_${schema}_r;
GRANT SELECT ON logo TO r_${schema}_r;
GRANT SELECT ON audit_entry TO r_${schema}_r;

GRANT r_${schema} TO ${app};
GRANT r_${schema}_r TO ${app};
