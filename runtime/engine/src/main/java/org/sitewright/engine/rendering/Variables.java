package org.sitewright.engine.rendering;

import jakarta.el.ExpressionFactory;
import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import java.util.HashMap;
import java.util.Map;

/** The names a block's template may read, and no others: nothing shines through from around it. */
final class Variables extends VariableMapper {
    private final Map<String, ValueExpression> variables = new HashMap<>();

    Variables(ExpressionFactory expressions, Map<String, Object> values) {
        values.forEach((name, value) -> variables.put(name, expressions.createValueExpression(value, Object.class)));
    }

    @Override
    public ValueExpression resolveVariable(String name) {
        return variables.get(name);
    }

    @Override
    public ValueExpression setVariable(String name, ValueExpression expression) {
        return expression == null ? variables.remove(name) : variables.put(name, expression);
    }
}
