package id.anjung.audit;

/**
 * Name the thing that an entry is about.
 *
 * @param kind its noun in code ({@code counter})
 * @param id its identifier
 * @param name its name for people
 */
public record Subject(String kind, String id, String name) {}
