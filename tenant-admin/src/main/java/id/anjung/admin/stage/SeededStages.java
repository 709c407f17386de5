package id.anjung.admin.stage;

import id.anjung.admin.StageDeclaration;
import java.util.List;

/** Read what an installation knows from the start of how far regencies are; a port. */
public interface SeededStages {
    /** List the declarations. */
    List<StageDeclaration> list();
}
