-- Who of the province may look at persons of which tenant, why and until when; rows are added, and closed before their time.
CREATE TABLE IF NOT EXISTS person_access (
  id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  tenant     CHAR(4)      NOT NULL,
  subject    VARCHAR(64)  NOT NULL,
  reason     VARCHAR(400) NOT NULL,
  opened_at  DATETIME(6)  NOT NULL,
  open_until DATETIME(6)  NOT NULL,
  closed_at  DATETIME(6)  NULL,
  KEY access_of (tenant, subject, open_until),
  CONSTRAINT access_to_tenant FOREIGN KEY (tenant) REFERENCES tenant (code)
) COLLATE utf8mb4_unicode_520_ci;
