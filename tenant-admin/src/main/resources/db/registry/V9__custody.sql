-- What is done to a tenant as a whole, step by step, one thing at a time. No foreign key: this outlives the tenant.
CREATE TABLE IF NOT EXISTS tenant_work (
  id          CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  tenant      CHAR(4)      NOT NULL,
  name        VARCHAR(160) NOT NULL,
  kind        VARCHAR(20)  NOT NULL,
  -- The tenant while the work is open, so that the database refuses a second one.
  open_tenant CHAR(4)      NULL UNIQUE,
  copy        CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NULL,
  reason      VARCHAR(500) NULL,
  staff       VARCHAR(64)  NOT NULL,
  staff_name  VARCHAR(160) NOT NULL,
  asked_at    DATETIME(6)  NOT NULL,
  done_steps  INT          NOT NULL,
  state       VARCHAR(10)  NOT NULL,
  attempts    INT          NOT NULL,
  error       VARCHAR(500) NULL,
  at          DATETIME(6)  NOT NULL,
  KEY work_of_tenant (tenant, asked_at)
) COLLATE utf8mb4_unicode_520_ci;

-- Which copies of tenants lie in the folder of copies, and what became of those that do not any more.
CREATE TABLE IF NOT EXISTS tenant_copy (
  id          CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  tenant      CHAR(4)      NOT NULL,
  kind        VARCHAR(20)  NOT NULL,
  taken_at    DATETIME(6)  NOT NULL,
  bytes       BIGINT       NOT NULL,
  held_rows   BIGINT       NOT NULL,
  manifest    CHAR(64)     NOT NULL,
  release_no  VARCHAR(20)  NOT NULL,
  chain_place BIGINT       NOT NULL,
  tried_at    DATETIME(6)  NULL,
  handed_at   DATETIME(6)  NULL,
  handed_to   VARCHAR(160) NULL,
  dropped_at  DATETIME(6)  NULL,
  KEY copy_of_tenant (tenant, taken_at)
) COLLATE utf8mb4_unicode_520_ci;

-- The key that signs copies, sealed by the master key, which is in no database.
CREATE TABLE IF NOT EXISTS copy_signer (
  id      TINYINT         NOT NULL PRIMARY KEY,
  wrapped VARBINARY(1000) NOT NULL
) COLLATE utf8mb4_unicode_520_ci;
