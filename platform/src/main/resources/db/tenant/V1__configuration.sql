-- What a regency configures. Every record has a code that never changes and a version, and is retired, never deleted.
-- The record itself is a document: whole JSON, read and checked in Java; the columns beside it are for finding it.

-- A building where the mall is: address, time zone, zones.
CREATE TABLE site (
  id         CHAR(36)      NOT NULL PRIMARY KEY,
  code       VARCHAR(40)   NOT NULL UNIQUE,
  name       VARCHAR(160)  NOT NULL,
  search     VARCHAR(600)  NOT NULL,
  document   JSON          NOT NULL,
  version    BIGINT        NOT NULL,
  retired    BOOLEAN       NOT NULL,
  changed_at DATETIME(6)   NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- Who serves: level and the weekdays at the mall.
CREATE TABLE agency (
  id         CHAR(36)      NOT NULL PRIMARY KEY,
  code       VARCHAR(40)   NOT NULL UNIQUE,
  name       VARCHAR(160)  NOT NULL,
  search     VARCHAR(600)  NOT NULL,
  document   JSON          NOT NULL,
  version    BIGINT        NOT NULL,
  retired    BOOLEAN       NOT NULL,
  changed_at DATETIME(6)   NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- What is served: requirements, time, fee, product.
CREATE TABLE service (
  id         CHAR(36)      NOT NULL PRIMARY KEY,
  code       VARCHAR(40)   NOT NULL UNIQUE,
  name       VARCHAR(160)  NOT NULL,
  search     VARCHAR(600)  NOT NULL,
  document   JSON          NOT NULL,
  version    BIGINT        NOT NULL,
  retired    BOOLEAN       NOT NULL,
  changed_at DATETIME(6)   NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- Where it is served: number, site, zone, agencies.
CREATE TABLE counter (
  id         CHAR(36)      NOT NULL PRIMARY KEY,
  code       VARCHAR(40)   NOT NULL UNIQUE,
  name       VARCHAR(160)  NOT NULL,
  search     VARCHAR(600)  NOT NULL,
  document   JSON          NOT NULL,
  version    BIGINT        NOT NULL,
  retired    BOOLEAN       NOT NULL,
  changed_at DATETIME(6)   NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- When a site is open: a week, optionally between two dates (Ramadan).
CREATE TABLE opening_rule (
  id         CHAR(36)      NOT NULL PRIMARY KEY,
  code       VARCHAR(40)   NOT NULL UNIQUE,
  name       VARCHAR(160)  NOT NULL,
  search     VARCHAR(600)  NOT NULL,
  document   JSON          NOT NULL,
  version    BIGINT        NOT NULL,
  retired    BOOLEAN       NOT NULL,
  changed_at DATETIME(6)   NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- When it is closed; the code is the date.
CREATE TABLE holiday (
  id         CHAR(36)      NOT NULL PRIMARY KEY,
  code       VARCHAR(40)   NOT NULL UNIQUE,
  name       VARCHAR(160)  NOT NULL,
  search     VARCHAR(600)  NOT NULL,
  document   JSON          NOT NULL,
  version    BIGINT        NOT NULL,
  retired    BOOLEAN       NOT NULL,
  changed_at DATETIME(6)   NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- How the mall looks; one row, code 'mpp'.
CREATE TABLE branding (
  id         CHAR(36)      NOT NULL PRIMARY KEY,
  code       VARCHAR(40)   NOT NULL UNIQUE,
  name       VARCHAR(160)  NOT NULL,
  search     VARCHAR(600)  NOT NULL,
  document   JSON          NOT NULL,
  version    BIGINT        NOT NULL,
  retired    BOOLEAN       NOT NULL,
  changed_at DATETIME(6)   NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- The logo of the branding: a raster image as we encoded it ourselves.
CREATE TABLE logo (
  id         CHAR(36)      NOT NULL PRIMARY KEY,
  version    BIGINT        NOT NULL,
  changed_at DATETIME(6)   NOT NULL,
  media_type VARCHAR(40)   NOT NULL,
  image      MEDIUMBLOB    NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- The person to call at an agency: sealed with the tenant's key, and out of the read-only role's reach.
CREATE TABLE agency_liaison (
  agency_code VARCHAR(40)     NOT NULL PRIMARY KEY,
  version     BIGINT          NOT NULL,
  changed_at  DATETIME(6)     NOT NULL,
  person      VARBINARY(2000) NOT NULL,
  phone       VARBINARY(2000) NOT NULL,
  CONSTRAINT liaison_of_agency FOREIGN KEY (agency_code) REFERENCES agency (code)
) COLLATE utf8mb4_unicode_520_ci;
