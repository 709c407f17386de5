package id.anjung.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrandingApiTest {
    private static final String BRANDING = "/api/v1/mpp/mall-9671/branding";
    private static final String LOGO = BRANDING + "/logo";
    private static final String LOOK = """
            {"code": "mpp", "name": "MPP %s", "tagline": "Cepat", "accent": "%s"}""";

    private static OpenDoor door;
    private static Caller admin;

    @BeforeAll
    static void open() {
        door = OpenDoor.of("9671");
        admin = door.caller(door.realm().adminOf("9671"));
        admin.put(BRANDING, "\"0\"", LOOK.formatted("Uji", "#0B5F56"));
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void the_look_is_changed_by_whoever_has_seen_it() {
        var seen = admin.get(BRANDING);
        assertThat(admin.put(BRANDING, seen.tag(), LOOK.formatted("Baru", "#0B5F56"))
                        .status())
                .isEqualTo(200);
        assertThat(admin.put(BRANDING, seen.tag(), LOOK.formatted("Lama", "#0B5F56"))
                        .status())
                .isEqualTo(412);
        assertThat(admin.with("Content-Type", "application/json")
                        .send("PUT", BRANDING, BodyPublishers.ofString(LOOK.formatted("x", "#0B5F56")))
                        .status())
                .isEqualTo(428);

        var pale = admin.put(BRANDING, admin.get(BRANDING).tag(), LOOK.formatted("Pucat", "#FFEE00"));
        assertThat(pale.status()).isEqualTo(422);
        assertThat(pale.at("errors", 0, "field")).isEqualTo("accent");
    }

    @Test
    void a_logo_is_drawn_anew_kept_replaced_and_taken_away() throws IOException {
        var hidden = "hidden-in-the-file".getBytes(StandardCharsets.UTF_8);
        var upload = new ByteArrayOutputStream();
        upload.write(picture(1600, 800, "jpeg"));
        upload.write(hidden);

        var first = send("image/jpeg", "", upload.toByteArray());
        assertThat(first.status()).as(first.text()).isEqualTo(204);

        var shown = admin.get(LOGO);
        assertThat(shown.header("Content-Type")).isEqualTo("image/png");
        var drawn = ImageIO.read(new ByteArrayInputStream(shown.response().body()));
        assertThat(drawn.getWidth()).isEqualTo(512);
        assertThat(drawn.getHeight()).isEqualTo(256);
        assertThat(shown.text()).doesNotContain("hidden-in-the-file");
        assertThat(admin.with("If-None-Match", shown.tag()).get(LOGO).status()).isEqualTo(304);

        assertThat(send("image/png", "", picture(10, 10, "png")).status()).isEqualTo(428);
        assertThat(send("image/png", "\"99\"", picture(10, 10, "png")).status()).isEqualTo(412);
        var replaced = send("image/png", shown.tag(), picture(10, 10, "png"));
        assertThat(replaced.status()).isEqualTo(204);

        assertThat(admin.delete(LOGO, replaced.tag()).status()).isEqualTo(204);
        assertThat(admin.get(LOGO).status()).isEqualTo(404);
        assertThat(admin.delete(LOGO, replaced.tag()).status()).isEqualTo(404);
        assertThat(send("image/png", "", picture(20, 20, "png")).status()).isEqualTo(204);
        assertThat(admin.get("/api/v1/mpp/mall-9671/audit").text()).contains("LOGO_CHANGED");
    }

    @Test
    void what_is_no_picture_of_ours_is_refused() throws IOException {
        refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        refused(new byte[] {1, 2, 3});
        refused(picture(10, 10, "gif"));
        refused(picture(10, 10, "bmp"));
        var broken = picture(200, 200, "png");
        refused(java.util.Arrays.copyOf(broken, broken.length / 2));
        refused(new byte[512 * 1024 + 1]);
    }

    @Test
    void a_small_file_that_claims_a_huge_picture_is_not_decoded() throws IOException {
        var bomb = picture(10, 10, "png");
        java.nio.ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        var crc = new java.util.zip.CRC32();
        crc.update(bomb, 12, 17);
        java.nio.ByteBuffer.wrap(bomb).putInt(29, (int) crc.getValue());

        refused(bomb);
        refused(picture(2001, 2000, "png"));
    }

    private static void refused(byte[] upload) {
        var tag = admin.get(LOGO).tag();
        var answer = send("application/octet-stream", tag, upload);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.at("errors", 0, "field")).isEqualTo("logo");
    }

    private static Caller.Answer send(String type, String tag, byte[] picture) {
        var caller = admin.with("Content-Type", type);
        return (tag.isEmpty() ? caller : caller.with("If-Match", tag))
                .send("PUT", LOGO, BodyPublishers.ofByteArray(picture));
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        var output = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, output);
        return output.toByteArray();
    }
}
