package id.anjung.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.anjung.ui.shell.text.Languages;
import id.anjung.ui.shell.text.Texts;
import jakarta.inject.Singleton;

/** Prepare every tab that opens: its language, the guard at its way in, and what it says when its login ends. */
@Singleton
final class ScreenStart implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    private final transient ScreenGuard guard;
    private final transient OpenScreens screens;
    private final transient ScreenErrors errors;
    private final transient Texts texts;

    ScreenStart(ScreenGuard guard, OpenScreens screens, ScreenErrors errors, Texts texts) {
        this.guard = guard;
        this.screens = screens;
        this.errors = errors;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(start -> start.getSession().setErrorHandler(errors));
        event.getSource().addUIInitListener(start -> open(start.getUI()));
        event.getSource().setSystemMessagesProvider(this::messages);
    }

    private void open(UI tab) {
        var request = VaadinRequest.getCurrent();
        var cookies = request == null ? null : request.getCookies();
        tab.setLocale(Languages.chosen(cookies));
        Colours.chosen(cookies).keep(tab);
        tab.addBeforeEnterListener(guard);
        screens.add(tab);
    }

    /** Send a tab whose login ended to the page that says so; that page leads a tab that was only forgotten back. */
    private SystemMessages messages(SystemMessagesInfo info) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setSessionExpiredURL("/keluar");
        messages.setInternalErrorCaption(texts.say(info.getLocale(), "shell.error.title"));
        messages.setInternalErrorMessage(texts.say(info.getLocale(), "shell.error.reload"));
        messages.setSyncErrorCaption(texts.say(info.getLocale(), "shell.error.title"));
        messages.setSyncErrorMessage(texts.say(info.getLocale(), "shell.error.reload"));
        return messages;
    }
}
