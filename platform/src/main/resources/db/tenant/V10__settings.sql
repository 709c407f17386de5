-- What a mall ('' as agency) and its agencies decide of their settings; nothing as value follows again what is above.
CREATE TABLE IF NOT EXISTS setting_choice (
  id       BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
  agency   VARCHAR(40)   NOT NULL,
  path     VARCHAR(60)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value    VARCHAR(1000) NULL,
  revision BIGINT        NOT NULL,
  staff    VARCHAR(64)   NOT NULL,
  at       DATETIME(6)   NOT NULL,
  UNIQUE KEY choice_of_revision (agency, path, revision)
) COLLATE utf8mb4_unicode_520_ci;

-- How often each level has changed; whoever changes it waits here for the others.
CREATE TABLE IF NOT EXISTS setting_revision (
  agency VARCHAR(40) NOT NULL PRIMARY KEY,
  n      BIGINT      NOT NULL
) COLLATE utf8mb4_unicode_520_ci;

-- Rules of queues that were kept whole become what the mall has decided, as far as they are not the usual ones.
CREATE TABLE IF NOT EXISTS queue_rules (document JSON NOT NULL, retired BOOLEAN NOT NULL, changed_at DATETIME(6) NOT NULL);

INSERT IGNORE INTO setting_choice (agency, path, value, revision, staff, at)
SELECT '', r.path, r.value, 1, 'worker', r.changed_at
FROM (SELECT k.path, k.usual, d.changed_at,
             CASE WHEN k.path = 'hall.notice' THEN JSON_UNQUOTE(JSON_EXTRACT(d.document, k.place))
                  ELSE LOWER(JSON_UNQUOTE(JSON_EXTRACT(d.document, k.place))) END AS value
      FROM (SELECT 'calling.priority_every' AS path, '$.calling.priorityEvery' AS place, '3' AS usual
            UNION ALL SELECT 'calling.recall_seconds', '$.calling.recallSeconds', '20'
            UNION ALL SELECT 'calling.most_calls', '$.calling.mostCalls', '3'
            UNION ALL SELECT 'calling.return_after', '$.calling.returnAfter', '3'
            UNION ALL SELECT 'calling.undo_seconds', '$.calling.undoSeconds', '30'
            UNION ALL SELECT 'day.print_seconds', '$.day.printSeconds', '120'
            UNION ALL SELECT 'day.mobile_quota', '$.day.mobileQuota', '500'
            UNION ALL SELECT 'day.outside_hours', '$.day.outsideHours', 'false'
            UNION ALL SELECT 'day.close', '$.day.close', 'expire'
            UNION ALL SELECT 'alarms.forgotten_minutes', '$.alarms.forgottenMinutes', '60'
            UNION ALL SELECT 'alarms.target_minutes', '$.alarms.targetMinutes', '30'
            UNION ALL SELECT 'alarms.absent_minutes', '$.alarms.absentMinutes', '15'
            UNION ALL SELECT 'hall.spelling', '$.spelling', 'antrean'
            UNION ALL SELECT 'hall.notice', '$.notice', '') k
      JOIN queue_rules d ON NOT d.retired) r
WHERE r.value IS NOT NULL AND CAST(r.value AS BINARY) <> CAST(r.usual AS BINARY);

INSERT IGNORE INTO setting_revision (agency, n) SELECT '', 1 FROM setting_choice LIMIT 1;

DROP TABLE IF EXISTS queue_rules;
