-- What was wished for with a request, as a hash; nothing where a former release has answered it.
SET @lay = (SELECT IF(COUNT(*) = 0,
                      'ALTER TABLE answered_request ADD COLUMN wish CHAR(43) CHARACTER SET ascii COLLATE ascii_bin NULL',
                      'DO 0')
            FROM information_schema.columns
            WHERE table_schema = DATABASE() AND table_name = 'answered_request' AND column_name = 'wish');
PREPARE lay FROM @lay;
EXECUTE lay;
DEALLOCATE PREPARE lay;
