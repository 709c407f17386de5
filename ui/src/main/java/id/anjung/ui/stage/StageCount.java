package id.anjung.ui.stage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anjung.admin.StageRule;
import id.anjung.admin.StageStanding;
import id.anjung.ui.shell.kit.ProvinceReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Say how many regencies count, and by which rule: the number never stands alone. */
final class StageCount extends Div {
    private static final long serialVersionUID = 1L;

    private final transient ProvinceReader reader;
    private final Span value = new Span();
    private final Paragraph rule = new Paragraph();

    StageCount(ProvinceReader reader) {
        this.reader = reader;
        value.addClassName("value");
        add(value, rule);
        addClassName("stage-count");
        getElement().setAttribute("role", "status");
    }

    void show(List<StageStanding> standings, StageRule by) {
        var here = reader.here();
        long reached =
                standings.stream().filter(standing -> standing.reaches(by)).count();
        value.setText(here.say(
                "stage.count",
                here.formats().count(reached),
                here.formats().count(standings.size()),
                share(reached, standings.size())));
        rule.setText(here.say(
                "stage.rule",
                here.formats().date(by.day()),
                here.say("stage.name", by.least()),
                by.declarer() == null ? here.say("stage.rule.by.anybody") : here.say("stage.by", by.declarer())));
    }

    private String share(long part, int whole) {
        var share = whole == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        return reader.here().formats().percent(share);
    }
}
