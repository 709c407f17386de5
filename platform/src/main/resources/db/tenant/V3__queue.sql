-- A day at the mall: visits, their tickets, and the periods of which every figure is made. Nobody's name stands here but
-- in officer_name, and what officers write down in ticket_note; both are sealed and out of the read-only role's reach.
-- Tables that are there already are passed over, so that a migration that was cut half-way can be begun again.

-- How a regency runs its queues; one row, code 'mpp'.
CREATE TABLE IF NOT EXISTS queue_rules (
  id         CHAR(36)      NOT NULL PRIMARY KEY,
  code       VARCHAR(40)   NOT NULL UNIQUE,
  name       VARCHAR(160)  NOT NULL,
  search     VARCHAR(600)  NOT NULL,
  document   JSON          NOT NULL,
  version    BIGINT        NOT NULL,
  retired    BOOLEAN       NOT NULL,
  changed_at DATETIME(6)   NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- The letters before an agency's numbers; given once and for good, in the order in which agencies need them.
CREATE TABLE IF NOT EXISTS ticket_letters (
  agency  VARCHAR(40) NOT NULL PRIMARY KEY,
  letters VARCHAR(3)  NOT NULL UNIQUE
) COLLATE utf8mb4_unicode_520_ci;

-- The last number given, by day and letters; raised in the visit's own transaction, so that none is left out.
CREATE TABLE IF NOT EXISTS ticket_number (
  day     DATE       NOT NULL,
  letters VARCHAR(3) NOT NULL,
  n       BIGINT     NOT NULL,
  PRIMARY KEY (day, letters)
) COLLATE utf8mb4_unicode_520_ci;

-- A citizen's stay: one number for all its tickets. The ticket that is called or served now engages it.
CREATE TABLE IF NOT EXISTS visit (
  id         CHAR(36)    NOT NULL PRIMARY KEY,
  code       VARCHAR(26) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  site       VARCHAR(40) NOT NULL,
  day        DATE        NOT NULL,
  letters    VARCHAR(3)  NOT NULL,
  number     BIGINT      NOT NULL,
  source     VARCHAR(10) NOT NULL,
  priority   VARCHAR(12) NULL,
  arrived_at DATETIME(6) NOT NULL,
  engaged    CHAR(36)    NULL,
  UNIQUE KEY visit_by_number (day, letters, number)
) COLLATE utf8mb4_unicode_520_ci;

-- What a visit is for, in order; those of one place may be served in any order.
CREATE TABLE IF NOT EXISTS visit_step (
  visit   CHAR(36)    NOT NULL,
  place   INT         NOT NULL,
  service VARCHAR(40) NOT NULL,
  entered BOOLEAN     NOT NULL,
  PRIMARY KEY (visit, place, service)
) COLLATE utf8mb4_unicode_520_ci;

-- One service of a visit, and where it stands now.
CREATE TABLE IF NOT EXISTS ticket (
  id       CHAR(36)    NOT NULL PRIMARY KEY,
  visit    CHAR(36)    NOT NULL,
  place    INT         NOT NULL,
  service  VARCHAR(40) NOT NULL,
  agency   VARCHAR(40) NOT NULL,
  site     VARCHAR(40) NOT NULL,
  day      DATE        NOT NULL,
  label    VARCHAR(24) NOT NULL,
  source   VARCHAR(10) NOT NULL,
  priority BOOLEAN     NOT NULL,
  priority_class VARCHAR(12) NULL,
  state    VARCHAR(12) NOT NULL,
  since    DATETIME(6) NOT NULL,
  arrived_at DATETIME(6) NOT NULL,
  queue_at DATETIME(6) NOT NULL,
  target   VARCHAR(40) NULL,
  counter  VARCHAR(40) NULL,
  officer  VARCHAR(64) NULL,
  calls    INT         NOT NULL,
  outcome  VARCHAR(20) NULL,
  origin   CHAR(36)    NULL,
  KEY ticket_in_queue (day, site, agency, state, priority, queue_at),
  KEY ticket_of_visit (visit)
) COLLATE utf8mb4_unicode_520_ci;

-- Each stay of a ticket in a state; it ends where the next begins. Never changed, never deleted.
CREATE TABLE IF NOT EXISTS period (
  id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ticket  CHAR(36)    NOT NULL,
  move    VARCHAR(12) NOT NULL,
  state   VARCHAR(12) NOT NULL,
  staff   VARCHAR(64) NOT NULL,
  counter VARCHAR(40) NULL,
  since   DATETIME(6) NOT NULL,
  KEY period_of_ticket (ticket),
  KEY period_by_time (since)
) COLLATE utf8mb4_unicode_520_ci;

-- What an officer wrote down about a ticket.
CREATE TABLE IF NOT EXISTS ticket_note (
  id      BIGINT          NOT NULL AUTO_INCREMENT PRIMARY KEY,
  ticket  CHAR(36)        NOT NULL,
  staff   VARCHAR(64)     NOT NULL,
  at      DATETIME(6)     NOT NULL,
  words   VARBINARY(4000) NOT NULL,
  KEY note_of_ticket (ticket)
) COLLATE utf8mb4_unicode_520_ci;

-- An officer at a counter. While it lasts it holds both: no second officer there, no second counter for the officer.
CREATE TABLE IF NOT EXISTS counter_session (
  id           CHAR(36)    NOT NULL PRIMARY KEY,
  site         VARCHAR(40) NOT NULL,
  counter      VARCHAR(40) NOT NULL,
  agency       VARCHAR(40) NOT NULL,
  officer      VARCHAR(64) NOT NULL,
  day          DATE        NOT NULL,
  state        VARCHAR(12) NOT NULL,
  opened_at    DATETIME(6) NOT NULL,
  closed_at    DATETIME(6) NULL,
  seen_at      DATETIME(6) NOT NULL,
  ticket       CHAR(36)    NULL,
  held_counter VARCHAR(40) NULL UNIQUE,
  held_officer VARCHAR(64) NULL UNIQUE,
  KEY session_by_day (day)
) COLLATE utf8mb4_unicode_520_ci;

-- Each stay of a session in a state, of which presence is made. Never changed, never deleted.
CREATE TABLE IF NOT EXISTS session_period (
  id      BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
  session CHAR(36)    NOT NULL,
  state   VARCHAR(12) NOT NULL,
  staff   VARCHAR(64) NOT NULL,
  since   DATETIME(6) NOT NULL,
  KEY session_period_of (session)
) COLLATE utf8mb4_unicode_520_ci;

-- Names of officers, for their supervisors; everything else knows them by their account only.
CREATE TABLE IF NOT EXISTS officer_name (
  officer VARCHAR(64)     NOT NULL PRIMARY KEY,
  name    VARBINARY(2000) NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- Whose turn it is between those with priority and the others; locked while somebody calls.
CREATE TABLE IF NOT EXISTS call_turn (
  site   VARCHAR(40) NOT NULL,
  agency VARCHAR(40) NOT NULL,
  calls  BIGINT      NOT NULL,
  PRIMARY KEY (site, agency)
) COLLATE utf8mb4_unicode_520_ci;

-- Requests that were answered already, so that one sent again gives no second ticket.
CREATE TABLE IF NOT EXISTS answered_request (
  request CHAR(43)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  visit   CHAR(36)    NOT NULL,
  at      DATETIME(6) NOT NULL,
  KEY answered_by_time (at)
) COLLATE utf8mb4_unicode_520_ci;

-- Machines in the hall. A code pairs one once; what it then knows it by is kept as a hash.
CREATE TABLE IF NOT EXISTS device (
  id        CHAR(36)     NOT NULL PRIMARY KEY,
  kind      VARCHAR(12)  NOT NULL,
  name      VARCHAR(160) NOT NULL,
  site      VARCHAR(40)  NOT NULL,
  pairing   CHAR(43)     CHARACTER SET ascii COLLATE ascii_bin NULL UNIQUE,
  pair_until DATETIME(6) NULL,
  token     CHAR(43)     CHARACTER SET ascii COLLATE ascii_bin NULL UNIQUE,
  paired_at DATETIME(6)  NULL,
  seen_at   DATETIME(6)  NULL,
  revoked   BOOLEAN      NOT NULL
) COLLATE utf8mb4_unicode_520_ci;
