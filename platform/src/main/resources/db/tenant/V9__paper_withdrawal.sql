-- What was entered from a paper and taken back: kept as it was, beside who took it back; the reason stands in the trail.
CREATE TABLE IF NOT EXISTS paper_withdrawal (
  id         CHAR(36)    NOT NULL PRIMARY KEY,
  letters    VARCHAR(6)  NOT NULL,
  number     BIGINT      NOT NULL,
  day        DATE        NOT NULL,
  taken      VARCHAR(8)  NOT NULL,
  called     VARCHAR(8)  NOT NULL,
  served     VARCHAR(8)  NOT NULL,
  finished   VARCHAR(8)  NOT NULL,
  counter    VARCHAR(40) NOT NULL,
  service    VARCHAR(40) NOT NULL,
  priority   VARCHAR(12) NULL,
  entered_at DATETIME(6) NOT NULL,
  staff      VARCHAR(64) NOT NULL,
  at         DATETIME(6) NOT NULL
) COLLATE utf8mb4_unicode_520_ci;
