-- What the installation knows of its tenants. Personal is nothing but ids of accounts, and names of staff in the province's trail.

-- A regency or city; the code is its region code and never changes. A tenant with a fault is not served.
CREATE TABLE tenant (
  code              CHAR(4)      NOT NULL PRIMARY KEY,
  slug              VARCHAR(60)  NOT NULL UNIQUE,
  name              VARCHAR(160) NOT NULL,
  status            VARCHAR(30)  NOT NULL,
  reason            VARCHAR(500) NULL,
  fault             VARCHAR(500) NULL,
  requested_at      DATETIME(6)  NOT NULL,
  status_changed_at DATETIME(6)  NOT NULL,
  last_change       DATETIME(6)  NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- How far the setting up of a tenant has come: pending, running, done or failed.
CREATE TABLE tenant_step (
  tenant   CHAR(4)      NOT NULL,
  step     VARCHAR(30)  NOT NULL,
  state    VARCHAR(10)  NOT NULL,
  attempts INT          NOT NULL,
  error    VARCHAR(500) NULL,
  at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (tenant, step),
  CONSTRAINT step_of_tenant FOREIGN KEY (tenant) REFERENCES tenant (code)
) COLLATE utf8mb4_unicode_520_ci;

-- The key that seals a tenant's personal columns, itself sealed by the master key, which is in no database.
CREATE TABLE tenant_key (
  tenant     CHAR(4)         NOT NULL PRIMARY KEY,
  wrapped    VARBINARY(1000) NOT NULL,
  created_at DATETIME(6)     NOT NULL,
  CONSTRAINT key_of_tenant FOREIGN KEY (tenant) REFERENCES tenant (code)
) COLLATE utf8mb4_unicode_520_ci;

-- One row, sealed by the master key of this installation: another key does not open it.
CREATE TABLE master_key_check (
  id     TINYINT        NOT NULL PRIMARY KEY,
  sealed VARBINARY(200) NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- The province's trail: never updated, never deleted.
CREATE TABLE audit_entry (
  id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  at           DATETIME(6)  NOT NULL,
  actor        VARCHAR(64)  NOT NULL,
  actor_name   VARCHAR(160) NOT NULL,
  event        VARCHAR(60)  NOT NULL,
  subject_kind VARCHAR(40)  NOT NULL,
  subject      VARCHAR(64)  NOT NULL,
  subject_name VARCHAR(160) NOT NULL,
  before_state JSON         NULL,
  after_state  JSON         NULL,
  KEY audit_by_subject (subject_kind, subject)
) COLLATE utf8mb4_unicode_520_ci;

-- From when on the former logins of an account no longer count.
CREATE TABLE login_end (
  subject VARCHAR(64) COLLATE utf8mb4_bin NOT NULL PRIMARY KEY,
  at      DATETIME(6) NOT NULL,
  KEY login_end_by_time (at)
) COLLATE utf8mb4_unicode_520_ci;

-- What the province sees of each tenant at a glance; counted again when something changed.
CREATE TABLE tenant_figures (
  tenant      CHAR(4)     NOT NULL PRIMARY KEY,
  agencies    INT         NOT NULL,
  services    INT         NOT NULL,
  counters    INT         NOT NULL,
  last_change DATETIME(6) NULL,
  as_of       DATETIME(6) NOT NULL,
  CONSTRAINT figures_of_tenant FOREIGN KEY (tenant) REFERENCES tenant (code)
) COLLATE utf8mb4_unicode_520_ci;
