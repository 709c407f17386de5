package id.anjung.ui.counter;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import id.anjung.ui.shell.Titled;

/** Be a page that shows at any moment how the queues of its MPP stand. */
abstract class LivePage extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient QueueWatch watch;

    LivePage(QueueWatch watch) {
        this.watch = watch;
    }

    /** Show what is so now; called often, so it touches nothing when that is shown already. */
    abstract void look();

    /** Forget what is shown: another MPP's page begins. */
    abstract void begin(String slug);

    /** Do what has to be done every half minute. */
    void beat() {
        look();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(event.getRouteParameters().get("slug").orElse(""));
        look();
        if (isAttached()) {
            watch.add(event.getUI(), this);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        watch.add(event.getUI(), this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watch.remove(this);
        super.onDetach(event);
    }
}
