package id.anjung.standard;

import java.util.List;

/** List the model standards of the province; a port, since its file is read elsewhere. */
public interface StandardCatalogue {
    /** List them all, in the province's order. */
    List<ModelStandard> all();
}
