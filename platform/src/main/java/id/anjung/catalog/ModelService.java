package id.anjung.catalog;

/**
 * Describe a service as the province has prepared it for regencies to adopt.
 *
 * @param service the model; nothing of it is confirmed for any regency
 * @param print fingerprint of what it says, another one as soon as it says something else
 */
public record ModelService(Service service, String print) {
    /** Answer the code, which the service of a mall that adopts it has too. */
    public String code() {
        return service.code();
    }
}
