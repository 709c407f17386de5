package id.anjung.door.token;

import jakarta.inject.Singleton;
import java.util.List;

/** Take only tokens issued for the API. */
@Singleton
final class ApiAudience implements AudienceCheck {
    private static final String API = "anjung-api";

    @Override
    public boolean meansUs(List<String> audience) {
        return audience.contains(API);
    }
}
