package id.anjung.ui.setting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.anjung.setting.level.EffectiveSetting;
import id.anjung.setting.level.SettingKey;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Show one setting: its value, who decided it, and the way back to what is above. */
final class SettingRow extends Div {
    private static final long serialVersionUID = 1L;

    private final transient SettingWords words;
    private final transient Place place;
    private final boolean writable;
    private final SettingInput<?, ?> input;
    private final Span origin = new Span();
    private final Button follow = new Button();
    private final Button theirs = new Button();
    private final Checkbox lock = new Checkbox();
    private transient EffectiveSetting shown;
    private @Nullable String own;

    /** Name where settings are decided. */
    enum Place {
        PROVINCE,
        MALL,
        AGENCY
    }

    SettingRow(SettingWords words, EffectiveSetting setting, Place place, boolean writable, Runnable changed) {
        this.words = words;
        this.place = place;
        this.writable = writable;
        this.shown = setting;
        input = SettingInput.of(setting.key(), words);
        addClassName("setting");
        origin.addClassName("origin");
        follow.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        follow.addClickListener(event -> {
            own = null;
            input.show(shown.above().value());
            tell();
            changed.run();
        });
        theirs.setText(words.say("theirs"));
        theirs.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        theirs.setAriaLabel(words.say("theirs.of", words.name(setting.key())));
        theirs.addClickListener(event -> {
            show(shown);
            changed.run();
        });
        lock.setLabel(words.say("lock"));
        lock.setVisible(place == Place.PROVINCE);
        lock.setReadOnly(!writable);
        lock.addValueChangeListener(event -> changed.run());
        input.readOnly(!writable || setting.locked() && place != Place.PROVINCE);
        input.whenChanged(() -> {
            own = input.value();
            tell();
            changed.run();
        });
        var line = new Div(origin, lock, follow, theirs);
        line.addClassName("origin-line");
        add(input.component(), line);
        show(setting);
    }

    SettingKey key() {
        return shown.key();
    }

    /** Show what counts now, and forget what the person had in mind. */
    void show(EffectiveSetting setting) {
        shown = setting;
        own = setting.own();
        input.show(setting.value());
        lock.setValue(setting.locked());
        tell();
    }

    /** Take note of what others have decided meanwhile, and keep what the person has in mind. */
    void behind(EffectiveSetting setting) {
        if (changed()) {
            boolean other = !Objects.equals(shown.own(), setting.own());
            shown = setting;
            tell();
            if (other) {
                origin.setText(words.say("origin.others", words.value(setting.key(), setting.value())));
                theirs.setVisible(true);
            }
        } else {
            show(setting);
        }
    }

    boolean changed() {
        return !Objects.equals(own, shown.own()) || place == Place.PROVINCE && lock.getValue() != shown.locked();
    }

    /** Answer what this level wants; nothing to follow what is above. */
    @Nullable
    String wanted() {
        return own;
    }

    boolean wantedLocked() {
        return lock.getValue();
    }

    void wrong(String message) {
        input.wrong(message);
    }

    /** Show or hide it, as only what differs from above is looked for. */
    void narrow(boolean onlyDiffering) {
        setVisible(!onlyDiffering || own != null || lock.getValue() || shown.locked());
    }

    private void tell() {
        var inherited = words.value(shown.key(), shown.above().value());
        theirs.setVisible(false);
        boolean decided = own != null && !(shown.locked() && place != Place.PROVINCE);
        origin.setText(decided ? words.say("origin.here." + name(place), inherited) : above());
        origin.getElement().setAttribute("data-origin", decided ? "here" : name(shown.origin()));
        follow.setText(words.say("follow." + name(place)));
        follow.setAriaLabel(words.say("follow." + name(place) + ".of", words.name(shown.key())));
        follow.setVisible(writable && decided);
    }

    private String above() {
        if (shown.locked() && place != Place.PROVINCE) {
            var kept = own;
            return kept == null
                    ? words.say("origin.province_locked")
                    : words.say("origin.province_locked.own", words.value(shown.key(), kept));
        }
        return words.say("origin." + name(shown.above().origin()));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
