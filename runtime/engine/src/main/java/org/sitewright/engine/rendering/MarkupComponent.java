package org.sitewright.engine.rendering;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import java.util.ArrayList;
import java.util.List;

/**
 * A component of a view that is built, written and thrown away. Its children are a plain list: what Faces keeps to find
 * them again in a view that was restored is never asked for, and would be kept once for every component above.
 */
abstract class MarkupComponent extends UIComponentBase {
    private final List<UIComponent> children = new Children();

    MarkupComponent() {
        setTransient(true);
    }

    @Override
    public List<UIComponent> getChildren() {
        return children;
    }

    @Override
    public int getChildCount() {
        return children.size();
    }

    @Override
    public String getFamily() {
        return "org.sitewright.Markup";
    }

    private final class Children extends ArrayList<UIComponent> {
        private static final long serialVersionUID = 1;

        Children() {
            super(4);
        }

        @Override
        public boolean add(UIComponent child) {
            child.setParent(MarkupComponent.this);
            return super.add(child);
        }

        @Override
        public void add(int index, UIComponent child) {
            child.setParent(MarkupComponent.this);
            super.add(index, child);
        }
    }
}
