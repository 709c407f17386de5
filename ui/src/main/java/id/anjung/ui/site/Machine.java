package id.anjung.ui.site;

import id.anjung.queue.device.Device;
import id.anjung.queue.device.Devices;
import id.anjung.tenancy.Tenant;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Know the machine that asks by its cookie. */
@Singleton
final class Machine {
    static final String COOKIE = "anjung_device";

    private static final Duration AGE = Duration.ofDays(400);

    private final Devices devices;
    private final OwnAddress address;

    Machine(Devices devices, OwnAddress address) {
        this.devices = devices;
        this.address = address;
    }

    Optional<Device> asking(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue).flatMap(devices::byToken);
    }

    /** Make the cookie by which a machine is known from now on. */
    Cookie cookie(Tenant mall, Devices.Paired paired) {
        return Cookie.of(COOKIE, paired.token())
                .path("/mpp/" + mall.slug())
                .httpOnly(true)
                .secure(address.secure())
                .sameSite(SameSite.Strict)
                .maxAge(AGE);
    }
}
