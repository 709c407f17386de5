-- How today goes at each tenant, in numbers only; counted again when something happened there. The waits are written as
-- minutes and how many visits waited so long, so that the median of the whole province can be told.
CREATE TABLE IF NOT EXISTS tenant_day (
  tenant             CHAR(4)     NOT NULL PRIMARY KEY,
  day                DATE        NOT NULL,
  waiting            INT         NOT NULL,
  longest_since      DATETIME(6) NULL,
  visits             INT         NOT NULL,
  served             INT         NOT NULL,
  waits              TEXT        NOT NULL,
  last_call          DATETIME(6) NULL,
  counters_open      INT         NOT NULL,
  counters_scheduled INT         NOT NULL,
  incidents          INT         NOT NULL,
  as_of              DATETIME(6) NOT NULL,
  CONSTRAINT day_of_tenant FOREIGN KEY (tenant) REFERENCES tenant (code)
) COLLATE utf8mb4_unicode_520_ci;
