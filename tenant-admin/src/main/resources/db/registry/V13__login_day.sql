-- On which day an account last logged in, to whichever application.
CREATE TABLE IF NOT EXISTS login_day (
  subject VARCHAR(64) NOT NULL PRIMARY KEY,
  day     DATE        NOT NULL,
  KEY login_day_by_day (day)
) COLLATE utf8mb4_unicode_520_ci;
