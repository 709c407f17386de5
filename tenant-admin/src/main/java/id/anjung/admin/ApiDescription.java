package id.anjung.admin;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;

/** Head the description of the whole API: the malls' part comes from the platform's, the rest from controllers here. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Anjung API",
                        version = "v1",
                        description = "Configuration, published services and oversight of the public service malls of a"
                                + " province.",
                        license = @License(name = "Apache-2.0")),
        security = @SecurityRequirement(name = "keycloak"))
final class ApiDescription {
    private ApiDescription() {}
}
