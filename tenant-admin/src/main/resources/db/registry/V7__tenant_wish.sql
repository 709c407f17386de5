-- What the province wished for when it added a tenant that no seeds describe; the worker furnishes by it.
CREATE TABLE IF NOT EXISTS tenant_wish (
  tenant   CHAR(4)      NOT NULL PRIMARY KEY,
  address  VARCHAR(400) NOT NULL,
  agencies TEXT         NOT NULL,
  admin    VARCHAR(255) NULL,
  CONSTRAINT wish_for_tenant FOREIGN KEY (tenant) REFERENCES tenant (code)
) COLLATE utf8mb4_unicode_520_ci;
