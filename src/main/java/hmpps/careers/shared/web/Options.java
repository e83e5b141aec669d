package hmpps.careers.shared.web;

import java.io.IOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.omnifaces.util.selectitems.SelectItemsCollector;

import hmpps.careers.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.model.SelectItem;
import jakarta.faces.render.Renderer;

/**
 * Draws {@code h:selectOneRadio} and {@code h:selectManyCheckbox} as GOV.UK radios and checkboxes; the description of an item
 * becomes its hint. A submitted option is found again among the items, so that none can be invented and enums need no converter.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
abstract class Options extends Renderer<UIInput> {
    private final String block;
    private final String type;

    Options(String block, String type) {
        this.block = block;
        this.type = type;
    }

    @Override
    public void decode(FacesContext context, UIInput component) {
        if (Boolean.TRUE.equals(component.getAttributes().get("disabled"))) {
            return;
        }
        var sent = context.getExternalContext().getRequestParameterValuesMap().get(component.getClientId(context));
        component.setSubmittedValue(component instanceof UISelectMany ? sent == null ? new String[0] : sent : sent == null ? "" : sent[0]);
    }

    @Override
    public Object getConvertedValue(FacesContext context, UIComponent component, Object submitted) {
        if (component instanceof UISelectMany many) {
            var values = new ArrayList<>();
            for (var one : (String[]) submitted) {
                values.add(valueOf(context, component, one));
            }
            return as(typeOf(context, many), values);
        }
        return submitted == null || submitted.equals("") ? null : valueOf(context, component, (String) submitted);
    }

    @Override
    public void encodeEnd(FacesContext context, UIInput component) throws IOException {
        var writer = context.getResponseWriter();
        var id = component.getClientId(context);
        var styleClass = (String) component.getAttributes().get("styleClass");
        writer.startElement("div", component);
        writer.writeAttribute("id", id, "id");
        writer.writeAttribute("class", styleClass == null || styleClass.isBlank() ? block : block + " " + styleClass.strip(), "styleClass");
        writer.writeAttribute("data-module", block, null);
        var chosen = chosen(context, component);
        int index = 0;
        for (var item : items(context, component)) {
            encodeItem(context, writer, component, item, id, index++, chosen);
        }
        writer.endElement("div");
    }

    private void encodeItem(FacesContext context, ResponseWriter writer, UIInput component, SelectItem item, String name, int index, Collection<String> chosen)
            throws IOException {
        var id = name + ":" + index;
        var text = text(context, component, item.getValue());
        var hint = item.getDescription();
        writer.startElement("div", component);
        writer.writeAttribute("class", block + "__item", null);
        writer.startElement("input", component);
        writer.writeAttribute("class", block + "__input", null);
        writer.writeAttribute("type", type, null);
        writer.writeAttribute("id", id, null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", text, null);
        writer.writeAttribute("checked", chosen.contains(text), null);
        writer.writeAttribute("disabled", item.isDisabled() || Boolean.TRUE.equals(component.getAttributes().get("disabled")), null);
        if (hint != null) {
            writer.writeAttribute("aria-describedby", id + "-hint", null);
        }
        writer.endElement("input");
        writer.startElement("label", component);
        writer.writeAttribute("class", "govuk-label " + block + "__label", null);
        writer.writeAttribute("for", id, null);
        writer.writeText(item.getLabel() == null ? text : item.getLabel(), null);
        writer.endElement("label");
        if (hint != null) {
            writer.startElement("div", component);
            writer.writeAttribute("id", id + "-hint", null);
            writer.writeAttribute("class", "govuk-hint " + block + "__hint", null);
            writer.writeText(hint, null);
            writer.endElement("div");
        }
        writer.endElement("div");
    }

    private static Collection<String> chosen(FacesContext context, UIInput component) {
        if (component.getSubmittedValue() != null) {
            return component.getSubmittedValue() instanceof String[] several ? Set.of(distinct(several)) : Set.of(component.getSubmittedValue().toString());
        }
        var value = component.getValue();
        if (value == null) {
            return Set.of();
        }
        Collection<?> values = value instanceof Collection<?> several ? several : value.getClass().isArray() ? list(value) : List.of(value);
        return values.stream().map(one -> text(context, component, one)).toList();
    }

    private static String[] distinct(String[] several) {
        return Arrays.stream(several).distinct().toArray(String[]::new);
    }

    private static List<Object> list(Object array) {
        var values = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            values.add(Array.get(array, i));
        }
        return values;
    }

    private static Object valueOf(FacesContext context, UIComponent component, String sent) {
        return items(context, component).stream()
            .filter(item -> !item.isDisabled() && Objects.equals(text(context, component, item.getValue()), sent))
            .findFirst()
            .orElseThrow(() -> new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.say("field.option"), null)))
            .getValue();
    }

    private static List<SelectItem> items(FacesContext context, UIComponent component) {
        return SelectItemsCollector.collectFromParent(context, component);
    }

    private static String text(FacesContext context, UIComponent component, Object value) {
        if (value == null) {
            return "";
        }
        Converter converter = ((EditableValueHolder) component).getConverter();
        if (converter != null) {
            return converter.getAsString(context, component, value);
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static Class<?> typeOf(FacesContext context, UISelectMany component) {
        var expression = component.getValueExpression("value");
        return expression == null ? List.class : expression.getType(context.getELContext());
    }

    private static Object as(Class<?> type, List<Object> values) {
        if (type != null && type.isArray()) {
            var array = Array.newInstance(type.getComponentType(), values.size());
            for (int i = 0; i < values.size(); i++) {
                Array.set(array, i, values.get(i));
            }
            return array;
        }
        return type != null && Set.class.isAssignableFrom(type) ? new LinkedHashSet<>(values) : values;
    }
}
