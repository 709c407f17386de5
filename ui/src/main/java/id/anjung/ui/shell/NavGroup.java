package id.anjung.ui.shell;

/** Group what can be opened by what a person does there; in the order of the navigation. */
public enum NavGroup {
    /** Where the day begins; without a heading. */
    HOME,
    /** Watch over the MPPs of the province. */
    OVERSEE,
    /** Serve people. */
    WORK,
    /** Set up how the MPP works. */
    CONFIGURE,
    /** Look at what happened. */
    TRACE
}
