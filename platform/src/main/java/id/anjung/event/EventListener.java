package id.anjung.event;

/** Hear of every event once in every process, within a fraction of a second; for boards, screens and caches. */
public interface EventListener {
    /** Take note; must be quick and must not fail. No tenant is bound. */
    void happened(Event event);
}
