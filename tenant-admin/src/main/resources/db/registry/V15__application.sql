-- Agencies' applications that the login server lets in; their secrets lie there alone.
CREATE TABLE IF NOT EXISTS application (
  id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version       INT          NOT NULL,
  code          VARCHAR(40)  NOT NULL UNIQUE,
  name          VARCHAR(80)  NOT NULL,
  description   VARCHAR(160) NOT NULL,
  agency        VARCHAR(40)  NOT NULL,
  url           VARCHAR(400) NOT NULL,
  redirect      VARCHAR(400) NOT NULL,
  registered_at DATETIME(6)  NOT NULL,
  stopped_at    DATETIME(6)  NULL
) COLLATE utf8mb4_unicode_520_ci;
