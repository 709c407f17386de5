package id.anjung.admin.bundle;

import id.anjung.catalog.ServiceChannel;
import id.anjung.catalog.ServiceKind;
import java.util.List;

/**
 * Say who gives a service and how.
 *
 * @param agency code of the agency
 * @param kind how it is done
 * @param channels how it is reached, at least one
 */
public record Handling(String agency, ServiceKind kind, List<ServiceChannel> channels) {}
