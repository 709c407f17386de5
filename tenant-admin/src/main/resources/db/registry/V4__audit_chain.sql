-- The trail keeps the words it was given: as JSON some servers write them anew, and the chain is over what stands there.
ALTER TABLE audit_entry MODIFY before_state MEDIUMTEXT NULL, MODIFY after_state MEDIUMTEXT NULL;

-- The chain over the province's trail, a link for each entry: never updated, never deleted.
CREATE TABLE IF NOT EXISTS audit_seal (
  place BIGINT   NOT NULL PRIMARY KEY,
  entry BIGINT   NOT NULL UNIQUE,
  hash  CHAR(64) NOT NULL
) COLLATE utf8mb4_unicode_520_ci;
