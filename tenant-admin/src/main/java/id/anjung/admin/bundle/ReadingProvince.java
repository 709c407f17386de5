package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.HOLIDAY_OF_PROVINCE;
import static id.anjung.admin.bundle.BundleWords.PROVINCE;
import static id.anjung.admin.bundle.BundleWords.REGION;
import static id.anjung.admin.bundle.BundleWords.SLUG;
import static id.anjung.admin.bundle.BundleWords.TILE;

import id.anjung.admin.Regency;
import id.anjung.admin.bundle.yaml.Codes;
import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.admin.bundle.yaml.Word;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.OpeningKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Read the file of the province. */
final class ReadingProvince {
    private static final Word<Integer> POPULATION = Words.number(1, 300_000_000).map(Long::intValue);

    private final Codes regions = new Codes(Phrase.plain("a regency of this file"));
    private final Codes tiles = new Codes(Phrase.plain("a regency of this file"));
    private final Codes slugs = new Codes(Phrase.plain("a regency of this file"));
    private final ReadingServices services = new ReadingServices();

    ProvinceBundle read(Fields file) {
        var province = file.object("province", ReadingProvince::province);
        return new ProvinceBundle(
                province,
                officeWeek(file),
                file.list("regencies", fields -> regency(fields, province)),
                ReadingMpp.holidays(
                        file,
                        HOLIDAY_OF_PROVINCE,
                        Words.nothing(Phrase.plain("holidays of the province name no site")),
                        Belonging.ALONE),
                services.models(file),
                services.services(file),
                ReadingStandards.models(file, services.offered()));
    }

    private static List<OpeningHours> officeWeek(Fields file) {
        var hours = new ReadingHours().of(file, "office_week", "");
        if (!file.faulty("office_week") && hours.stream().noneMatch(one -> one.kind() == OpeningKind.BASE)) {
            file.complain("office_week", Phrase.plain("has no hours of kind base, so nobody would ever open"));
        }
        return hours;
    }

    private static ProvinceEntry province(Fields fields) {
        return new ProvinceEntry(
                fields.one("code", PROVINCE),
                fields.one("name", Words.NAME),
                fields.one("capital", Words.NAME),
                fields.one("population", POPULATION),
                fields.one("timezone", Words.TIMEZONE));
    }

    private RegencyEntry regency(Fields fields, ProvinceEntry province) {
        var id = fields.one("code", REGION);
        if (!fields.faulty("code")) {
            regions.declare(fields, "code", id.regionCode(), id.regionCode());
            if (!id.regionCode().startsWith(province.code())) {
                fields.complain("code", Phrase.plain("\"" + id + "\" is not in province " + province.code()));
            }
        }
        return new RegencyEntry(
                id,
                fields.one("name", Words.NAME),
                fields.one("capital", Words.NAME),
                fields.one("population", POPULATION),
                slugs.declare(fields, "slug", SLUG),
                fields.one("tenant", Words.FLAG),
                tile(fields));
    }

    private Regency.@Nullable Tile tile(Fields fields) {
        var tile = fields.maybe("tile", TILE);
        if (tile != null) {
            tiles.declare(fields, "tile", tile.toString(), tile.column() + "-" + tile.row());
        }
        return tile;
    }
}
