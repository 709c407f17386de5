-- Requests with a key, by fingerprints: what was asked, and the answer, sealed by the key that only whoever asked knows; empty until then.
CREATE TABLE IF NOT EXISTS answered_post (
  request CHAR(43)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  print   CHAR(43)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer  MEDIUMBLOB  NOT NULL,
  at      DATETIME(6) NOT NULL,
  KEY answered_by_time (at)
) COLLATE utf8mb4_unicode_520_ci;
