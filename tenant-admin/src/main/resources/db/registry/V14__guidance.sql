-- What the province asks of regencies, and what they say they have done.
CREATE TABLE IF NOT EXISTS guidance (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  version     INT          NOT NULL,
  tenant      CHAR(4)      NOT NULL,
  text        TEXT         NOT NULL,
  due         DATE         NULL,
  written_by  VARCHAR(160) NOT NULL,
  written_at  DATETIME(6)  NOT NULL,
  answer      TEXT         NULL,
  answered_by VARCHAR(160) NULL,
  answered_at DATETIME(6)  NULL,
  closed_at   DATETIME(6)  NULL,
  KEY guidance_of (tenant, id),
  KEY guidance_unsettled (closed_at, due),
  CONSTRAINT guidance_to_tenant FOREIGN KEY (tenant) REFERENCES tenant (code)
) COLLATE utf8mb4_unicode_520_ci;
