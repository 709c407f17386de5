-- How long people were told that they would wait, and numbers on paper for hours without the system. Nobody's name here.

-- The first estimate of a ticket, as it was told with its number; compared with the real wait. Never changed.
CREATE TABLE IF NOT EXISTS wait_estimate (
  ticket       CHAR(36)    NOT NULL PRIMARY KEY,
  visit        CHAR(36)    NOT NULL,
  from_minutes INT         NOT NULL,
  to_minutes   INT         NOT NULL,
  at           DATETIME(6) NOT NULL,
  KEY estimate_of_visit (visit)
) COLLATE utf8mb4_unicode_520_ci;

-- A paper number has more letters than a number of the day (A-C001): a mark that no agency's own letters can have.
ALTER TABLE visit MODIFY letters VARCHAR(6) NOT NULL;

-- The last paper number, by letters; it goes on for ever, so that no number is printed twice.
CREATE TABLE IF NOT EXISTS paper_number (
  letters VARCHAR(6) NOT NULL PRIMARY KEY,
  n       BIGINT     NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- A block of numbers that was printed beforehand. Never changed.
CREATE TABLE IF NOT EXISTS paper_block (
  id           CHAR(36)    NOT NULL PRIMARY KEY,
  agency       VARCHAR(40) NOT NULL,
  counter      VARCHAR(40) NULL,
  letters      VARCHAR(6)  NOT NULL,
  first_number BIGINT      NOT NULL,
  last_number  BIGINT      NOT NULL,
  made_by      VARCHAR(64) NOT NULL,
  made_at      DATETIME(6) NOT NULL,
  UNIQUE KEY block_by_number (letters, first_number)
) COLLATE utf8mb4_unicode_520_ci;

-- A paper number that was served, as it was entered afterwards; each once and for good.
CREATE TABLE IF NOT EXISTS paper_entry (
  id       CHAR(36)    NOT NULL PRIMARY KEY,
  letters  VARCHAR(6)  NOT NULL,
  number   BIGINT      NOT NULL,
  day      DATE        NOT NULL,
  taken    VARCHAR(8)  NOT NULL,
  called   VARCHAR(8)  NOT NULL,
  served   VARCHAR(8)  NOT NULL,
  finished VARCHAR(8)  NOT NULL,
  counter  VARCHAR(40) NOT NULL,
  service  VARCHAR(40) NOT NULL,
  priority VARCHAR(12) NULL,
  at       DATETIME(6) NOT NULL,
  UNIQUE KEY entry_by_number (letters, number)
) COLLATE utf8mb4_unicode_520_ci;
