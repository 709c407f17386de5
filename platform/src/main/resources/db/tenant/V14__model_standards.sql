-- With which model standard of the province a service's own began, by the model's fingerprint then.
CREATE TABLE IF NOT EXISTS adopted_standard (
  service VARCHAR(40) NOT NULL PRIMARY KEY,
  print   CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at      DATETIME(6) NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- Service and first day of what is published: no two of them begin on one day. Nothing for drafts and what was withdrawn.
SET @lay = (SELECT IF(COUNT(*) = 0,
                      'ALTER TABLE service_standard ADD COLUMN promise VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NULL, ADD UNIQUE KEY one_promise_a_day (promise)',
                      'DO 0')
            FROM information_schema.columns
            WHERE table_schema = DATABASE() AND table_name = 'service_standard' AND column_name = 'promise');
PREPARE lay FROM @lay;
EXECUTE lay;
DEALLOCATE PREPARE lay;

-- Where two were published for one day before, the first by its code stands for both.
UPDATE service_standard s
  JOIN (SELECT MIN(code) AS code,
               CONCAT(JSON_UNQUOTE(JSON_EXTRACT(document, '$.service')), ' ', JSON_UNQUOTE(JSON_EXTRACT(document, '$.from')))
                 AS promise
        FROM service_standard
        WHERE NOT retired AND JSON_UNQUOTE(JSON_EXTRACT(document, '$.published')) = 'true'
        GROUP BY 2) first ON first.code = s.code
SET s.promise = first.promise
WHERE s.promise IS NULL;
