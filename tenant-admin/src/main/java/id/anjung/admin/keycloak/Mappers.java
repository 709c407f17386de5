package id.anjung.admin.keycloak;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.keycloak.admin.client.resource.ProtocolMappersResource;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/** Keep exactly the wanted mappers of a client or a scope: one too many could put a foreign claim into tokens. */
final class Mappers {
    private Mappers() {}

    static void ensure(ProtocolMappersResource mappers, List<ProtocolMapperRepresentation> wanted) {
        var present = mappers.getMappers().stream()
                .collect(Collectors.toMap(ProtocolMapperRepresentation::getName, Function.identity()));
        for (var mapper : wanted) {
            var former = present.remove(mapper.getName());
            if (former == null) {
                Answer.orThere(mappers.createMapper(mapper));
            } else if (!new Wanted(mapper).metBy(former)) {
                mapper.setId(former.getId());
                mappers.update(former.getId(), mapper);
            }
        }
        present.values().forEach(extra -> mappers.delete(extra.getId()));
    }
}
