package id.anjung.ui.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;
import jakarta.inject.Singleton;

/** Set what every page of the console has: the look, and a line by which the server speaks first. */
@Singleton
@Push(transport = Transport.WEBSOCKET_XHR)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://static/anjung.css")
@StyleSheet("context://static/records.css")
public class ConsoleShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1L;
}
