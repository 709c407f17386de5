package id.anjung.queue;

import java.util.UUID;

/**
 * Say which code somebody has seen: that of a door in a minute, counted since 1970.
 *
 * @param door the machine that shows codes
 * @param minute when it showed this one
 */
public record DoorMinute(UUID door, long minute) {}
