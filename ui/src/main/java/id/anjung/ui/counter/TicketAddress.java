package id.anjung.ui.counter;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;

/** Know where citizens find the page of their visit: at the open door, whose address the installation says. */
@Singleton
final class TicketAddress {
    private final String door;

    TicketAddress(@Property(name = "anjung.open.url", defaultValue = "http://localhost:8080") String door) {
        this.door = door.endsWith("/") ? door.substring(0, door.length() - 1) : door;
    }

    String of(String code) {
        return door + "/t/" + code;
    }
}
