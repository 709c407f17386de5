package id.anjung.register;

import jakarta.inject.Singleton;

/** Open registers for the features, each over its own table. */
@Singleton
public class Registers {
    private final Recording recording;

    Registers(Recording recording) {
        this.recording = recording;
    }

    /** Open the register of one kind of record. */
    public <D extends Entry, R extends Row> Register<D, R> open(Register.Kind<D, R> kind, Shelf<R> shelf) {
        return new Register<>(kind, shelf, recording);
    }
}
