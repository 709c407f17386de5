-- One table to follow for every tenant of this database server. An event is a hint and holds nothing personal.
CREATE TABLE event (
  id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  tenant  CHAR(4)      NOT NULL,
  at      DATETIME(6)  NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  kind    VARCHAR(60)  NOT NULL,
  subject VARCHAR(64)  NOT NULL,
  amount  BIGINT       NOT NULL DEFAULT 0,
  KEY event_by_time (at)
) COLLATE utf8mb4_unicode_520_ci;

-- Who follows with a durable place: the holder works until its lease ends; a higher fence outranks a late former holder.
CREATE TABLE consumer (
  name        VARCHAR(60)  NOT NULL PRIMARY KEY,
  holder      VARCHAR(60)  NOT NULL,
  fence       BIGINT       NOT NULL,
  leased_until DATETIME(6) NOT NULL,
  place       TEXT         NOT NULL
) COLLATE utf8mb4_unicode_520_ci;
