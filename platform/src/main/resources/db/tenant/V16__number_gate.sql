-- Where numbers that are limited wait for each other. Gate '' is for the day's quotas, which are compared with what was given;
-- a door's own gates, in turn for its latest minutes, count how many numbers the code of a minute has given.
CREATE TABLE IF NOT EXISTS number_gate (
  gate   VARCHAR(36) NOT NULL,
  slot   INT         NOT NULL,
  minute BIGINT      NOT NULL,
  n      BIGINT      NOT NULL,
  PRIMARY KEY (gate, slot)
) COLLATE utf8mb4_unicode_520_ci;
