package id.anjung.admin.bundle;

import id.anjung.admin.StageDeclaration;
import id.anjung.admin.stage.SeededStages;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

/** Begin with the stages of regencies that the seeds state. */
@Singleton
@Requires(beans = SeedFolder.class)
record StagesFromSeeds(SeedFolder folder) implements SeededStages {
    @Override
    public List<StageDeclaration> list() {
        return folder.stages();
    }
}
