package id.anjung.ui.setting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anjung.configuration.ConfigurationVersion;
import id.anjung.ui.shell.kit.FileLink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** List the files that were applied, newest first, each to be had again and to be compared with what counts now. */
final class VersionList extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * List them.
     *
     * @param text answers a file as it was applied
     * @param compare shows a file beside what counts now; nothing for who only looks
     */
    VersionList(
            SettingWords words,
            List<ConfigurationVersion> versions,
            String slug,
            LongFunction<String> text,
            @Nullable LongConsumer compare) {
        addClassName("revisions");
        if (versions.isEmpty()) {
            add(new Paragraph(words.say("file.none")));
            return;
        }
        var who = new Paragraph(words.say("file.who"));
        who.addClassName("quiet");
        var list = new OrderedList();
        for (var version : versions) {
            var moment = words.reader().formats().moment(version.at());
            var when = new Span(moment);
            when.addClassName("told");
            var line = new ListItem(
                    when,
                    new Span(words.changes(version)),
                    new FileLink(
                            words.say("file.version"),
                            slug + "-" + version.number() + ".yaml",
                            "application/yaml",
                            () -> text.apply(version.number()).getBytes(StandardCharsets.UTF_8)));
            if (compare != null) {
                var again = new Button(words.say("file.compare"), event -> compare.accept(version.number()));
                again.addThemeVariants(ButtonVariant.AURA_TERTIARY);
                again.setAriaLabel(words.say("file.compare.of", moment));
                line.add(again);
            }
            list.add(line);
        }
        add(who, list);
    }
}
