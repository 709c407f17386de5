package id.anjung.register;

import java.util.List;

/** Describe a record that a regency configures; the implementing record checks itself. */
public interface Entry {
    /** Answer the code, unique among records of its kind in a tenant, which never changes. */
    String code();

    /** Answer the name for people. */
    String name();

    /** Answer more words under which people look for it. */
    default String keywords() {
        return "";
    }

    /** List what is wrong with it by itself, cheapest check first; empty when it may be kept. */
    List<FieldProblem> problems();
}
