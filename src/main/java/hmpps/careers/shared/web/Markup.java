package hmpps.careers.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.omnifaces.util.Faces;
import org.omnifaces.util.Utils;

import hmpps.careers.shared.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** What the tag files ask while they write a page: functions of the tag library that need the request. */
public final class Markup {
    private static final Map<String, String> COLOURS = Map.ofEntries(
        Map.entry("TO_DO", "grey"), Map.entry("NOT_STARTED", "grey"), Map.entry("ENDED", "grey"), Map.entry("WITHDRAWN", "grey"),
        Map.entry("CLOSED", "grey"), Map.entry("EXPIRED", "grey"), Map.entry("DRAFT", "blue"), Map.entry("IN_PROGRESS", "blue"),
        Map.entry("PUBLISHED", "turquoise"), Map.entry("SUBMITTED", "turquoise"), Map.entry("SENT", "purple"), Map.entry("REQUESTED", "purple"),
        Map.entry("ACTION_NEEDED", "yellow"), Map.entry("RETURNED", "yellow"), Map.entry("DONE", "green"), Map.entry("COMPLETE", "green"),
        Map.entry("ENDORSED", "green"), Map.entry("GIVEN", "green"), Map.entry("ALLOWED", "green"), Map.entry("ACTIVE", "green"),
        Map.entry("LIVE", "green"), Map.entry("CANCELLED", "red"), Map.entry("DECLINED", "red"), Map.entry("REFUSED", "red"),
        Map.entry("NOT_ENDORSED", "red"), Map.entry("CLOSING_SOON", "red"), Map.entry("DUE_SOON", "red"), Map.entry("WARNING", "orange"),
        Map.entry("IN_DATE", "green"), Map.entry("LASTING", "green"), Map.entry("EXPIRES_SOON", "yellow"), Map.entry("OUT_OF_DATE", "red"),
        Map.entry("TOO_LONG", "red"), Map.entry("NOT_MET", "red"), Map.entry("ASKED", "purple"), Map.entry("CHANGED", "yellow"), Map.entry("SIFT", "turquoise"));

    private Markup() { }

    /** {@code text} if a page gave finished words, else the bundle's words for {@code key}; empty where there is neither. */
    public static String words(String key, String text) {
        if (!Utils.isEmpty(text)) {
            return text;
        }
        return Utils.isEmpty(key) ? "" : Texts.say(key);
    }

    /** What is wrong with the field of that id, or null. */
    public static String error(String id) {
        var context = FacesContext.getCurrentInstance();
        if (context.getMaximumSeverity() == null) {
            return null;
        }
        return Stream.of("", "-day", "-month", "-year", "-time")
            .flatMap(part -> context.getMessageList(id + part).stream())
            .map(FacesMessage::getSummary).distinct().collect(Collectors.collectingAndThen(Collectors.joining(". "), Markup::orNull));
    }

    /** The ids a field is described by: its hint, its error and its word counter, where it has them. */
    public static String describedBy(String id, String hint, Object counter) {
        var ids = new ArrayList<String>(3);
        if (!Utils.isEmpty(hint)) {
            ids.add(id + "-hint");
        }
        if (error(id) != null) {
            ids.add(id + "-error");
        }
        if (!Utils.isEmpty(counter)) {
            ids.add(id + "-info");
        }
        return orNull(String.join(" ", ids));
    }

    /** What a person reads who left a field empty: {@code <label>.required} of the bundle, else "Enter" and the label. */
    public static String required(String label, String text) {
        var own = Texts.find(label + ".required");
        return own != null ? own : Texts.say("field.required", lowerFirst(words(label, text)));
    }

    /** The word of a status: {@code status.<Enum>.<NAME>} of the bundle, else {@code status.<NAME>}. */
    public static String statusWord(Object status) {
        if (status == null) {
            return "";
        }
        var own = status instanceof Enum<?> value ? Texts.find("status." + value.getDeclaringClass().getSimpleName() + "." + value.name()) : null;
        return own != null ? own : Texts.say("status." + status);
    }

    /** The colour of a status; one word has one colour on every page. */
    public static String statusColour(Object status) {
        return status == null ? "grey" : COLOURS.getOrDefault(status.toString(), "grey");
    }

    /** The style class of each segment of a way of that many stages, so many of them done: done, current or still to come. */
    public static List<String> segments(int done, int of) {
        return IntStream.range(0, of).mapToObj(stage -> stage < done ? "d" : stage == done ? "c" : "").toList();
    }

    /** This page's address with one parameter of the query changed, or taken away by null; always back on the first page of a list. */
    public static String here(String parameter, Object value) {
        return Here.with(Here.path(), Here.query(), parameter, value == null ? null : value.toString());
    }

    /** Whether the page a person is on lies at or below that path; "/" is only the home page itself. */
    public static boolean isHere(String path) {
        var here = Here.path().substring(Faces.getRequestContextPath().length());
        return here.equals(path) || path.length() > 1 && here.startsWith(path + "/");
    }

    /** The bundle's sentence with one argument. */
    public static String say1(String key, Object first) {
        return Texts.say(key, first);
    }

    /** The bundle's sentence with two arguments. */
    public static String say2(String key, Object first, Object second) {
        return Texts.say(key, first, second);
    }

    /** The bundle's sentence with three arguments. */
    public static String say3(String key, Object first, Object second, Object third) {
        return Texts.say(key, first, second, third);
    }

    /** The pages to offer around the current one; 0 stands for left-out pages. */
    public static List<Integer> pages(int current, int last) {
        var pages = new ArrayList<Integer>();
        for (int page = 1; page <= last; page++) {
            if (page == 1 || page == last || Math.abs(page - current) <= 1) {
                pages.add(page);
            } else if (!pages.get(pages.size() - 1).equals(0)) {
                pages.add(0);
            }
        }
        return pages;
    }

    /** {@code part} of {@code whole} in per cent, between 0 and 100, to one decimal; both numbers or their text. */
    public static String percent(Object part, Object whole) {
        var of = whole == null ? 0 : Double.parseDouble(whole.toString());
        if (part == null || of <= 0) {
            return "0";
        }
        return Format.number(Math.round(Math.min(1, Math.max(0, Double.parseDouble(part.toString()) / of)) * 1000) / 10.0);
    }

    private static String lowerFirst(String words) {
        var acronym = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return words.isEmpty() || acronym ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
