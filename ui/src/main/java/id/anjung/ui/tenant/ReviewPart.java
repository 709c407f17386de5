package id.anjung.ui.tenant;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import id.anjung.admin.Addition.Fault;
import id.anjung.admin.NewTenant;
import id.anjung.admin.WishedAdmin;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Show what will be made, and ask who is its first admin. */
final class ReviewPart extends Part {
    private static final long serialVersionUID = 1L;

    private final DescriptionList facts = new DescriptionList();
    private final AdminFields admin = new AdminFields("tenant.admin", this::at, AdminFields.Way.values());

    ReviewPart() {
        super("tenant.step.review");
        add(facts, admin, new Paragraph(getTranslation("tenant.review.means")));
    }

    void tell(NewTenant wish, int services) {
        facts.removeAll();
        fact("tenant.name", wish.name());
        fact("tenant.slug", "/mpp/" + wish.slug());
        fact("tenant.address", wish.address());
        fact(
                "tenant.review.content",
                getTranslation("tenant.review.counts", wish.agencies().size(), services));
    }

    private void fact(String words, String value) {
        facts.add(new DescriptionList.Term(getTranslation(words)), new DescriptionList.Description(value));
    }

    @Nullable
    WishedAdmin admin() {
        return admin.wished();
    }

    @Override
    Set<Fault> faults() {
        return Set.of();
    }
}
