-- Who ends a ticket by force locks the counter where it is: found by this, not by locking every session there ever was.
SET @lay = (SELECT IF(COUNT(*) = 0, 'ALTER TABLE counter_session ADD KEY session_by_ticket (ticket)', 'DO 0')
            FROM information_schema.statistics
            WHERE table_schema = DATABASE() AND table_name = 'counter_session' AND index_name = 'session_by_ticket');
PREPARE lay FROM @lay;
EXECUTE lay;
DEALLOCATE PREPARE lay;
