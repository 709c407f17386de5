-- What the province decides of the settings of all its malls; nothing as value is as Anjung comes.
CREATE TABLE IF NOT EXISTS province_setting (
  id       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  path     VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value    VARCHAR(1000) NULL,
  locked   BOOLEAN       NOT NULL,
  revision BIGINT        NOT NULL,
  staff    VARCHAR(64)   NOT NULL,
  at       DATETIME(6)   NOT NULL,
  UNIQUE KEY setting_of_revision (path, revision)
) COLLATE utf8mb4_unicode_520_ci;

-- Which revisions there are: of two who decide at once the second is refused here.
CREATE TABLE IF NOT EXISTS province_revision (
  n BIGINT NOT NULL PRIMARY KEY
) COLLATE utf8mb4_unicode_520_ci;
