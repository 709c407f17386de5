-- What a regency configures. Every record has a code that never changes, a version, and is retired instead of deleted.
CREATE TABLE site (
  id         CHAR(36)      NOT NULL PRIMARY KEY,
  code       VARCHAR(40)   NOT NULL UNIQUE,
  name       VARCHAR(160)  NOT NULL,
  version    BIGINT        NOT NULL,
  retired    BOOLEAN       NOT NULL,
  changed_at DATETIME(6)   NOT NULL,
  address    VARCHAR(400)  NOT NULL,
  time_zone  VARCHAR(40)   NOT NULL,
  zones      JSON          NOT NULL,
  confirmed  BOOLEAN       NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE agency (
  id         CHAR(36)      NOT NULL PRIMARY KEY,
  code       VARCHAR(40)   NOT NULL UNIQUE,
  name       VARCHAR(160)  NOT NULL,
  version    BIGINT        NOT NULL,
  retired    BOOLEAN       NOT NULL,
  changed_at DATETIME(6)   NOT NULL,
  level      VARCHAR(20)   NOT NULL,
  days       JSON          NOT NULL,
  confirmed  BOOLEAN       NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- The person to call at an agency: sealed with the tenant's key, and out of the read-only role's reach.
CREATE TABLE agency_liaison (
  agency_code VARCHAR(40)    NOT NULL PRIMARY KEY,
  version     BIGINT         NOT NULL,
  changed_at  DATETIME(6)    NOT NULL,
  person      VARBINARY(2000) NOT NULL,
  phone       VARBINARY(2000) NOT NULL,
  CONSTRAINT liaison_of_agency FOREIGN KEY (agency_code) REFERENCES agency (code)
) COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE service (
  id           CHAR(36)      NOT NULL PRIMARY KEY,
  code         VARCHAR(40)   NOT NULL UNIQUE,
  name         VARCHAR(160)  NOT NULL,
  version      BIGINT        NOT NULL,
  retired      BOOLEAN       NOT NULL,
  changed_at   DATETIME(6)   NOT NULL,
  agency_code  VARCHAR(40)   NOT NULL,
  requirements JSON          NOT NULL,
  time_text    VARCHAR(300)  NOT NULL,
  time_amount  INT           NULL,
  time_unit    VARCHAR(20)   NULL,
  fee_text     VARCHAR(300)  NOT NULL,
  fee_rupiah   BIGINT        NULL,
  product      VARCHAR(300)  NOT NULL,
  channel      VARCHAR(20)   NOT NULL,
  confirmed    BOOLEAN       NOT NULL,
  source       VARCHAR(300)  NOT NULL,
  CONSTRAINT service_of_agency FOREIGN KEY (agency_code) REFERENCES agency (code)
) COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE counter (
  id         CHAR(36)      NOT NULL PRIMARY KEY,
  code       VARCHAR(40)   NOT NULL UNIQUE,
  name       VARCHAR(160)  NOT NULL,
  version    BIGINT        NOT NULL,
  retired    BOOLEAN       NOT NULL,
  changed_at DATETIME(6)   NOT NULL,
  site_code  VARCHAR(40)   NOT NULL,
  zone       VARCHAR(40)   NOT NULL,
  agencies   JSON          NOT NULL,
  shared     BOOLEAN       NOT NULL,
  CONSTRAINT counter_of_site FOREIGN KEY (site_code) REFERENCES site (code)
) COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE opening_rule (
  id          CHAR(36)      NOT NULL PRIMARY KEY,
  code        VARCHAR(40)   NOT NULL UNIQUE,
  name        VARCHAR(160)  NOT NULL,
  version     BIGINT        NOT NULL,
  retired     BOOLEAN       NOT NULL,
  changed_at  DATETIME(6)   NOT NULL,
  site_code   VARCHAR(40)   NOT NULL,
  valid_from  DATE          NULL,
  valid_until DATE          NULL,
  week        JSON          NOT NULL,
  confirmed   BOOLEAN       NOT NULL,
  CONSTRAINT rule_of_site FOREIGN KEY (site_code) REFERENCES site (code)
) COLLATE utf8mb4_unicode_520_ci;

-- The code of a holiday is its date.
CREATE TABLE holiday (
  id         CHAR(36)      NOT NULL PRIMARY KEY,
  code       VARCHAR(40)   NOT NULL UNIQUE,
  name       VARCHAR(160)  NOT NULL,
  version    BIGINT        NOT NULL,
  retired    BOOLEAN       NOT NULL,
  changed_at DATETIME(6)   NOT NULL,
  day        DATE          NOT NULL,
  kind       VARCHAR(20)   NOT NULL,
  confirmed  BOOLEAN       NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- One row, code 'mpp'.
CREATE TABLE branding (
  id           CHAR(36)      NOT NULL PRIMARY KEY,
  code         VARCHAR(40)   NOT NULL UNIQUE,
  name         VARCHAR(160)  NOT NULL,
  version      BIGINT        NOT NULL,
  retired      BOOLEAN       NOT NULL,
  changed_at   DATETIME(6)   NOT NULL,
  accent_light CHAR(7)       NOT NULL,
  accent_dark  CHAR(7)       NOT NULL,
  logo         MEDIUMBLOB    NULL
) COLLATE utf8mb4_unicode_520_ci;
