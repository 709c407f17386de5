package id.anjung.setting;

import id.anjung.register.Checks;
import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * Describe how a mall looks; every tenant has one.
 *
 * @param code always {@value #CODE}
 * @param name the mall's name as people read it
 * @param tagline a short line beneath the name; may be empty
 * @param accent colour that white text can be read on, {@code #0B5F56}
 */
@Serdeable
public record Branding(String code, String name, String tagline, String accent) implements Entry {
    /** The code of every tenant's branding. */
    public static final String CODE = "mpp";

    /** Colour of the river, for a mall that has not chosen. */
    public static final String RIVER = "#0B5F56";

    @Override
    public List<FieldProblem> problems() {
        var checks = Checks.of(this)
                .require(code.equals(CODE), "code", Problem.CODE_FIXED)
                .optional("tagline", tagline, Checks.NAME)
                .oneLine("tagline", tagline);
        switch (AccentColour.choose(accent)) {
            case AccentChoice.Chosen chosen -> {}
            case AccentChoice.NotAColour written -> checks.require(false, "accent", Problem.NOT_A_COLOUR);
            case AccentChoice.TooPale pale ->
                checks.require(
                        false, "accent", Problem.LOW_CONTRAST, pale.nearest().notation());
        }
        return checks.found();
    }
}
