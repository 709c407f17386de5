-- Whom the province wished to be invited as a tenant's first admin; emptied as soon as the invitation is sent.
SET @lay = (SELECT IF(COUNT(*) = 0,
                      'ALTER TABLE tenant_wish ADD COLUMN admin_name VARCHAR(120) NULL, ADD COLUMN admin_address VARCHAR(254) NULL',
                      'DO 0')
            FROM information_schema.columns
            WHERE table_schema = DATABASE() AND table_name = 'tenant_wish' AND column_name = 'admin_name');
PREPARE lay FROM @lay;
EXECUTE lay;
DEALLOCATE PREPARE lay;
