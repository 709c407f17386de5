-- How far regencies are with their MPP, tenants or not, as somebody declared it: never updated, never deleted.
CREATE TABLE IF NOT EXISTS stage_entry (
  id       BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  regency  CHAR(4)      NOT NULL,
  stage    VARCHAR(20)  NOT NULL,
  day      DATE         NOT NULL,
  declarer VARCHAR(10)  NOT NULL,
  evidence VARCHAR(300) NOT NULL,
  source   VARCHAR(300) NULL,
  percent  INT          NULL,
  planned  INT          NULL,
  budget   BIGINT       NULL,
  origin   VARCHAR(60)  NULL UNIQUE,
  at       DATETIME(6)  NOT NULL,
  KEY stage_by_day (day, id)
) COLLATE utf8mb4_unicode_520_ci;

-- What was wrong and no longer counts; it stays to be read.
CREATE TABLE IF NOT EXISTS stage_withdrawal (
  entry  BIGINT       NOT NULL PRIMARY KEY,
  reason VARCHAR(300) NOT NULL,
  at     DATETIME(6)  NOT NULL,
  CONSTRAINT withdrawal_of_entry FOREIGN KEY (entry) REFERENCES stage_entry (id)
) COLLATE utf8mb4_unicode_520_ci;
