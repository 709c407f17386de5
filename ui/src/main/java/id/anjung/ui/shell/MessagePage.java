package id.anjung.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Say in place of a view why it is not there, and show the way on. */
abstract class MessagePage extends Div implements Titled {
    private static final long serialVersionUID = 1L;

    private String title = "";

    MessagePage() {
        addClassName("message-page");
    }

    final void say(String name, Object... parameters) {
        title = getTranslation("shell." + name + ".title", parameters);
        add(new Paragraph(getTranslation("shell." + name + ".text", parameters)));
        add(new Anchor("/", getTranslation("shell.back")));
    }

    @Override
    public final String title() {
        return title;
    }
}
