-- Files of configuration that were applied, each with what it changed; they stay as they are.
CREATE TABLE IF NOT EXISTS configuration_version (
  number  BIGINT      NOT NULL PRIMARY KEY,
  staff   VARCHAR(64) NOT NULL,
  at      DATETIME(6) NOT NULL,
  changes JSON        NOT NULL,
  text    MEDIUMTEXT  NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- How many were applied; whoever applies one waits here for the others.
CREATE TABLE IF NOT EXISTS configuration_sequence (
  id TINYINT NOT NULL PRIMARY KEY,
  n  BIGINT  NOT NULL
) COLLATE utf8mb4_unicode_520_ci;
