package id.anjung.door.token;

import java.util.List;

/** Decide whether a token was issued for this door; a token for another application opens nothing here. */
public interface AudienceCheck {
    /** Tell whether one of these is the open door. */
    boolean meansUs(List<String> audience);
}
