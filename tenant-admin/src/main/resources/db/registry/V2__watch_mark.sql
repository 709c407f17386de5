-- How far what happens outside, such as Keycloak's admin events, has been followed.
CREATE TABLE watch_mark (
  name VARCHAR(60) NOT NULL PRIMARY KEY,
  at   DATETIME(6) NOT NULL
) COLLATE utf8mb4_unicode_520_ci;
