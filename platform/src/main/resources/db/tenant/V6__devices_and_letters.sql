-- The letters before an agency's numbers may be chosen, for coming days: what it had on a day it keeps that day.
CREATE TABLE IF NOT EXISTS letters_of_day (
  day     DATE        NOT NULL,
  agency  VARCHAR(40) NOT NULL,
  letters VARCHAR(3)  NOT NULL,
  PRIMARY KEY (day, agency),
  UNIQUE KEY letters_once_a_day (day, letters)
) COLLATE utf8mb4_unicode_520_ci;
