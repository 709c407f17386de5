package id.anjung.audit;

import id.anjung.access.Actor;

/**
 * Note attempts on a tenant that does not exist for the one who asks. They go to the province's trail,
 * rate-limited for each person, never to the trail of the tenant attacked.
 */
public interface ForeignAttempts {
    /**
     * Note one attempt.
     *
     * @param slug the name asked for, whether or not such a tenant is there
     * @param path what was asked, without its query
     */
    void note(Actor actor, String slug, String path);
}
