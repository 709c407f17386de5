-- A real column in a table of every tenant, for ./anjung bench fleet.
ALTER TABLE agency ADD COLUMN bench_note VARCHAR(40) NULL;
