package id.anjung.queue.device;

import io.micronaut.serde.annotation.Serdeable;

/** Say what a machine in the hall is for. */
@Serdeable
public enum DeviceKind {
    /** Gives numbers on paper. */
    KIOSK,
    /** Shows the code at the door with which telephones take a number. */
    DOOR,
    /** Shows calls. */
    BOARD
}
