package id.anjung.audit;

/**
 * Name the thing that an entry is about.
 *
 * @param kind its noun in code ({@code counter})
 * @param id its identifier
 * @param name its name for people
 */
public record Subject(String kind, String id, String name) {
    private static final String PERSON = "person";

    /** Name a person by their account; a tenant's trail keeps the name sealed. */
    public static Subject person(String account, String name) {
        return new Subject(PERSON, account, name);
    }

    boolean personal() {
        return kind.equals(PERSON);
    }
}
