-- Processes, each with a line that it renews while it lives; whoever leaves in order says so.
CREATE TABLE IF NOT EXISTS process_life (
  id         CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  roles      VARCHAR(60)  NOT NULL,
  release_no VARCHAR(20)  NOT NULL,
  host       VARCHAR(120) NOT NULL,
  since      DATETIME(6)  NOT NULL,
  seen       DATETIME(6)  NOT NULL,
  left_at    DATETIME(6)  NULL
) COLLATE utf8mb4_unicode_520_ci;

-- How each job went last, in whichever process. Of a failure its sort is kept and no words.
CREATE TABLE IF NOT EXISTS job_run (
  job       VARCHAR(60) NOT NULL PRIMARY KEY,
  ran_at    DATETIME(6) NOT NULL,
  failed_at DATETIME(6) NULL,
  fault     VARCHAR(80) NULL,
  failures  BIGINT      NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- Requests of all processes, summed up for every five minutes; those of no tenant have an empty code.
CREATE TABLE IF NOT EXISTS request_sum (
  since   DATETIME(6) NOT NULL,
  tenant  CHAR(4)     NOT NULL,
  asked   BIGINT      NOT NULL,
  failed  BIGINT      NOT NULL,
  slow    BIGINT      NOT NULL,
  refused BIGINT      NOT NULL,
  PRIMARY KEY (since, tenant)
) COLLATE utf8mb4_unicode_520_ci;
