-- Who changed what: written in the change's own transaction, never updated, never deleted.
CREATE TABLE audit_entry (
  id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at           DATETIME(6)   NOT NULL,
  actor        VARCHAR(64)   NOT NULL,
  actor_name   VARBINARY(2000) NOT NULL,
  event        VARCHAR(60)   NOT NULL,
  subject_kind VARCHAR(40)   NOT NULL,
  subject      VARCHAR(64)   NOT NULL,
  subject_name VARCHAR(160)  NOT NULL,
  before_state JSON          NULL,
  after_state  JSON          NULL,
  KEY audit_by_subject (subject_kind, subject)
) COLLATE utf8mb4_unicode_520_ci;
