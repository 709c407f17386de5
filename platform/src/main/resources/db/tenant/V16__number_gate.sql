-- Where numbers that are limited wait for each other: gate '' while the day's quotas are compared with what was given.
CREATE TABLE IF NOT EXISTS number_gate (
  gate   VARCHAR(36) NOT NULL,
  slot   INT         NOT NULL,
  minute BIGINT      NOT NULL,
  n      BIGINT      NOT NULL,
  PRIMARY KEY (gate, slot)
) COLLATE utf8mb4_unicode_520_ci;
