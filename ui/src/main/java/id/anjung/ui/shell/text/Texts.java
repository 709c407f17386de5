package id.anjung.ui.shell.text;

import com.vaadin.flow.i18n.I18NProvider;
import io.micronaut.context.BeanContext;
import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Answer the words of every screen from the {@code messages} beside it: each package with a bean of ours may hold
 * {@code messages.properties} in Indonesian and {@code messages_en.properties}, and their keys start with a word of
 * their own, so that packages never meet.
 */
@Singleton
public final class Texts implements I18NProvider {
    private static final long serialVersionUID = 1L;
    private static final String ROOT = "id.anjung.ui";

    private final transient Map<Locale, Map<String, String>> words;

    Texts(BeanContext beans) {
        var packages = beans.getAllBeanDefinitions().stream()
                .map(definition -> definition.getBeanType().getPackageName())
                .filter(name -> name.startsWith(ROOT))
                .distinct()
                .sorted()
                .toList();
        words = Languages.ALL.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), language -> {
            var merged = new TreeMap<String, String>();
            packages.forEach(name -> Bundles.read(name, language).forEach((key, text) -> {
                if (merged.putIfAbsent(key, text) != null) {
                    throw new IllegalStateException("Two packages say " + key + ", one is " + name);
                }
            }));
            return Map.copyOf(merged);
        }));
    }

    /** Answer the words for this key, with the parameters in their places. */
    public String say(Locale language, String key, Object... parameters) {
        var text = words.getOrDefault(supported(language), Map.of()).get(key);
        if (text == null) {
            return "!" + key + "!";
        }
        return parameters.length == 0 || text.indexOf('{') < 0
                ? text
                : new MessageFormat(text, language).format(parameters);
    }

    /** List the keys of a language. */
    public List<String> keys(Locale language) {
        return words.getOrDefault(language, Map.of()).keySet().stream().sorted().toList();
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        return say(locale, key, parameters);
    }

    private static Locale supported(Locale language) {
        return language.getLanguage().equals("en") ? Locale.ENGLISH : Languages.INDONESIAN;
    }
}
