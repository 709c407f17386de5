-- On which days the agreements of each tenant end that no other follows; counted again when something happened there.
CREATE TABLE IF NOT EXISTS tenant_agreements (
  tenant CHAR(4) NOT NULL PRIMARY KEY,
  ends   TEXT    NOT NULL,
  CONSTRAINT agreements_of_tenant FOREIGN KEY (tenant) REFERENCES tenant (code)
) COLLATE utf8mb4_unicode_520_ci;
