package id.anjung.catalog;

import java.util.List;

/** List the model services of the province; a port, since its file is read elsewhere. */
public interface ModelCatalogue {
    /** List them all, in the province's order. */
    List<ModelService> all();
}
