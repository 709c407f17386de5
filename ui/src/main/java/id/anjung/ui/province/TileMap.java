package id.anjung.ui.province;

import com.vaadin.flow.component.html.UnorderedList;
import id.anjung.admin.Regency;
import id.anjung.admin.StageStanding;
import id.anjung.admin.TenantStanding;
import id.anjung.tenancy.TenantId;
import id.anjung.ui.shell.text.Formats;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Show every regency of the province where it lies, north above and west at the left. */
final class TileMap extends UnorderedList {
    private static final long serialVersionUID = 1L;

    private final TreeMap<String, Tile> tiles = new TreeMap<>();

    TileMap(List<Regency> regencies, List<StageStanding> stages, Formats formats, boolean provisions) {
        addClassName("tile-map");
        getElement().setAttribute("aria-label", getTranslation("province.map"));
        var known = stages.stream()
                .collect(Collectors.toMap(standing -> standing.regency().id(), Function.identity()));
        regencies.stream().sorted(Regency.AS_READ).forEach(regency -> {
            var tile = new Tile(regency, known.get(regency.id()), formats, provisions);
            tiles.put(key(regency.id()), tile);
            add(tile);
        });
    }

    void show(List<TenantStanding> standings) {
        for (var standing : standings) {
            var tile = tiles.get(key(standing.tenant().id()));
            if (tile != null) {
                tile.show(standing);
            }
        }
    }

    private static String key(TenantId id) {
        return id.regionCode();
    }
}
