-- Who keeps the schedule: leave to close early, what became of it, and agencies that left their counters unattended.
-- Presence itself is read from session_period. Tables that are there already are passed over.

-- Leave to close early, asked for by somebody of the agency. Never changed, never deleted.
CREATE TABLE IF NOT EXISTS closure_request (
  id     CHAR(36)    NOT NULL PRIMARY KEY,
  site   VARCHAR(40) NOT NULL,
  agency VARCHAR(40) NOT NULL,
  day    DATE        NOT NULL,
  reason VARCHAR(20) NOT NULL,
  staff  VARCHAR(64) NOT NULL,
  at     DATETIME(6) NOT NULL,
  KEY closure_by_day (day, site)
) COLLATE utf8mb4_unicode_520_ci;

-- What was written beside the reason: people write down names, so it is sealed and out of the read-only role's reach.
CREATE TABLE IF NOT EXISTS closure_words (
  request CHAR(36)        NOT NULL PRIMARY KEY,
  words   VARBINARY(4000) NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- What was decided, once. Never changed, never deleted.
CREATE TABLE IF NOT EXISTS closure_decision (
  request  CHAR(36)    NOT NULL PRIMARY KEY,
  approved BOOLEAN     NOT NULL,
  staff    VARCHAR(64) NOT NULL,
  at       DATETIME(6) NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- An agency that was scheduled and attended none of its counters. One stretch is one incident, and an agency has one
-- open at a time, however many processes look.
CREATE TABLE IF NOT EXISTS incident (
  id        CHAR(36)    NOT NULL PRIMARY KEY,
  site      VARCHAR(40) NOT NULL,
  agency    VARCHAR(40) NOT NULL,
  day       DATE        NOT NULL,
  since     DATETIME(6) NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  closed_at DATETIME(6) NULL,
  ending    VARCHAR(20) NULL,
  open_for  VARCHAR(40) NULL,
  UNIQUE KEY incident_of_stretch (site, agency, since),
  UNIQUE KEY incident_open (site, open_for),
  KEY incident_by_day (day)
) COLLATE utf8mb4_unicode_520_ci;
