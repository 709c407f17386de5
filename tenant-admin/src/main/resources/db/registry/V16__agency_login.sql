-- Agencies' own providers by which their staff come in; their secrets lie at the login server alone.
CREATE TABLE IF NOT EXISTS agency_login (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version    INT          NOT NULL,
  agency     VARCHAR(40)  NOT NULL UNIQUE,
  name       VARCHAR(80)  NOT NULL,
  discovery  VARCHAR(400) NOT NULL,
  client     VARCHAR(200) NOT NULL,
  domains    VARCHAR(400) NOT NULL,
  checked_at DATETIME(6)  NOT NULL,
  stopped_at DATETIME(6)  NULL
) COLLATE utf8mb4_unicode_520_ci;
