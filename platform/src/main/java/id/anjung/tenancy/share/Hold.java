package id.anjung.tenancy.share;

/** Hold one piece of a tenant's share until it is closed; closing it twice gives it back once. */
public interface Hold extends AutoCloseable {
    @Override
    void close();
}
