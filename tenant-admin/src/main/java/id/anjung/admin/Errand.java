package id.anjung.admin;

import java.util.List;

/** Do one thing and end, as a command of the process and not as a job: what a cluster's own jobs call. */
public interface Errand {
    /** Name the setting by which a process is told that it runs an errand and nothing else. */
    String PROPERTY = "anjung.errand";

    /** Answer the word that asks for it. */
    String word();

    /** Do it, and say in lines how it went; it throws {@link ErrandFailed} when not all of it is done. */
    List<String> run();
}
