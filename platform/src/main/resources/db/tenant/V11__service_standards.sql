-- Standards of services, version by version; a published one stays as it is.
CREATE TABLE IF NOT EXISTS service_standard (
  id         CHAR(36)      NOT NULL PRIMARY KEY,
  code       VARCHAR(40)   NOT NULL UNIQUE,
  name       VARCHAR(160)  NOT NULL,
  search     VARCHAR(600)  NOT NULL,
  document   JSON          NOT NULL,
  version    BIGINT        NOT NULL,
  retired    BOOLEAN       NOT NULL,
  changed_at DATETIME(6)   NOT NULL
) COLLATE utf8mb4_unicode_520_ci;
