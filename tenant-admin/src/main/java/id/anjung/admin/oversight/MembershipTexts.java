package id.anjung.admin.oversight;

import id.anjung.access.Membership;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Write a membership as it stands in trails. */
@Singleton
record MembershipTexts(JsonMapper json) {
    String of(Membership membership) {
        try {
            return json.writeValueAsString(Map.of("role", membership.role().name(), "agency", membership.agency()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
