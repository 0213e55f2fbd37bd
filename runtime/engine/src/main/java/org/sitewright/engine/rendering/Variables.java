package org.sitewright.engine.rendering;

import jakarta.el.ExpressionFactory;
import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import java.util.HashMap;
import java.util.Map;

/** The names a block's template may read, and no others: nothing shines through from around it. */
final class Variables extends VariableMapper {
    private static final String MYFACES = "org.apache.myfaces.";

    private final Map<String, ValueExpression> variables = new HashMap<>();

    /** MyFaces' own mapper: c:forEach puts the variables of the template at work where only that one looks. Null elsewhere. */
    private final VariableMapper loops;

    Variables(VariableMapper around, ExpressionFactory expressions, Map<String, Object> values) {
        VariableMapper own = around instanceof Variables outer ? outer.loops : around;
        loops = own != null && own.getClass().getName().startsWith(MYFACES) ? own : null;
        values.forEach((name, value) -> variables.put(name, expressions.createValueExpression(value, Object.class)));
    }

    @Override
    public ValueExpression resolveVariable(String name) {
        ValueExpression variable = variables.get(name);
        return variable == null && loops != null ? loops.resolveVariable(name) : variable;
    }

    @Override
    public ValueExpression setVariable(String name, ValueExpression expression) {
        return expression == null ? variables.remove(name) : variables.put(name, expression);
    }
}
