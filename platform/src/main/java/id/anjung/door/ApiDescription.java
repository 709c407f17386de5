package id.anjung.door;

import id.anjung.door.problem.ProblemDocument;
import io.micronaut.openapi.annotation.OpenAPIExtraSchema;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;

/** Head the description of the API that is written from its controllers. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Anjung API",
                        version = "v1",
                        description = "Configuration and published services of the public service malls of a province.",
                        license = @License(name = "Apache-2.0")),
        security = @SecurityRequirement(name = "keycloak"))
@SecurityScheme(
        name = "keycloak",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of the realm anjung with the audience anjung-api")
@OpenAPIExtraSchema(ProblemDocument.class)
final class ApiDescription {
    private ApiDescription() {}
}
