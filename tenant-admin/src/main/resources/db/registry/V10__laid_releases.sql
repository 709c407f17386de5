-- Up to which release a tenant's schema was laid, and what its book of migrations and its wall looked like then.
SET @lay = (SELECT IF(COUNT(*) = 0,
                      'ALTER TABLE tenant ADD COLUMN laid VARCHAR(40) NULL, ADD COLUMN seen VARCHAR(80) NULL',
                      'DO 0')
            FROM information_schema.columns
            WHERE table_schema = DATABASE() AND table_name = 'tenant' AND column_name = 'laid');
PREPARE lay FROM @lay;
EXECUTE lay;
DEALLOCATE PREPARE lay;
