-- What agencies and the mall have signed; an agreement that has ended stays, as the past is counted by it.
CREATE TABLE IF NOT EXISTS agreement (
  id         CHAR(36)      NOT NULL PRIMARY KEY,
  code       VARCHAR(40)   NOT NULL UNIQUE,
  name       VARCHAR(160)  NOT NULL,
  search     VARCHAR(600)  NOT NULL,
  document   JSON          NOT NULL,
  version    BIGINT        NOT NULL,
  retired    BOOLEAN       NOT NULL,
  changed_at DATETIME(6)   NOT NULL
) COLLATE utf8mb4_unicode_520_ci;
