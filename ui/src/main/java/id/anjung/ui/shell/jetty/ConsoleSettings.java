package id.anjung.ui.shell.jetty;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Say where and how the console is served.
 *
 * @param host address it listens on
 * @param port port it listens on; 0 takes a free one
 * @param idle how long a session without any use is kept
 */
@ConfigurationProperties("anjung.console")
public record ConsoleSettings(
        @Bindable(defaultValue = "127.0.0.1") String host,
        @Bindable(defaultValue = "8090") int port,
        @Bindable(defaultValue = "60m") Duration idle) {}
