package org.sitewright.engine.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** Holds JSON against a schema beside this class. */
final class Schemas {
    private Schemas() {}

    static List<String> problems(String schema, String json) {
        SchemaValidatorsConfig strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Schemas.class.getResourceAsStream(schema), strict)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(ValidationMessage::toString)
                .toList();
    }
}
