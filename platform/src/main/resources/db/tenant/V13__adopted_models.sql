-- From which model of the province a service was taken, by the model's fingerprint then.
CREATE TABLE IF NOT EXISTS adopted_model (
  code  VARCHAR(40) NOT NULL PRIMARY KEY,
  print CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  at    DATETIME(6) NOT NULL
) COLLATE utf8mb4_unicode_520_ci;
