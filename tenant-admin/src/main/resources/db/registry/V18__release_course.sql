-- How the province steers MPPs to a release: whether all wait, why, and which one goes ahead. One row, made at the first word.
CREATE TABLE IF NOT EXISTS release_course (
  id         TINYINT      NOT NULL PRIMARY KEY,
  version    INT          NOT NULL,
  held       BOOLEAN      NOT NULL,
  reason     VARCHAR(300) NULL,
  canary     CHAR(4)      CHARACTER SET ascii COLLATE ascii_bin NULL,
  changed_by VARCHAR(200) NOT NULL,
  changed_at DATETIME(6)  NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- When somebody asked that one MPP be brought up now; a worker takes it away when it has tried.
SET @lay = (SELECT IF(COUNT(*) = 0, 'ALTER TABLE tenant ADD COLUMN retry_at DATETIME(6) NULL', 'DO 0')
            FROM information_schema.columns
            WHERE table_schema = DATABASE() AND table_name = 'tenant' AND column_name = 'retry_at');
PREPARE lay FROM @lay;
EXECUTE lay;
DEALLOCATE PREPARE lay;
