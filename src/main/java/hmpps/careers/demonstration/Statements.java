package hmpps.careers.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import hmpps.careers.shared.Words;

/** Writes statements about prison work out of a bank of sentences: situation, task, what I did, the result, what I learned. */
final class Statements {
    private static final int WORD_LIMIT = 250;
    private static final List<String> WINGS = List.of("A wing", "B wing", "C wing", "D wing", "E wing", "the induction unit", "the first night centre",
        "the residential support unit", "the over-fifties landing", "the incentivised substance-free living unit");
    private static final List<String> MONTHS = List.of("January", "February", "March", "April", "May", "June", "July", "September", "October",
        "November");
    private final Map<String, List<Sentence>> bank = new HashMap<>();

    /** A sentence with its gaps, and the words it has before they are filled. */
    private record Sentence(String text, int words) { }

    Statements() {
        String section = null;
        for (String line : Names.read("statements.txt")) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                bank.computeIfAbsent(section, key -> new ArrayList<>()).add(new Sentence(line, Words.count(line)));
            }
        }
    }

    /** 150 to 250 words on one behaviour. */
    String on(String behaviour, Place place, Dice dice) {
        var text = new Draft(place, dice);
        int length = dice.between(178, 228);
        text.one("situation");
        text.one("task");
        var acts = new ArrayList<>(bank.get("act." + behaviour));
        acts.addAll(bank.get("act"));
        text.several(acts, length - 45);
        text.one("result");
        text.one("reflection");
        return text.toString();
    }

    /** A personal statement of some 150 to 220 words. */
    String personal(Place place, Dice dice) {
        var text = new Draft(place, dice);
        text.several(bank.get("motive"), 140);
        text.one("reflection");
        return text.toString();
    }

    /** Two sentences, where the full text would only take room. */
    String brief(Place place, Dice dice) {
        var text = new Draft(place, dice);
        text.one("situation");
        text.one("result");
        return text.toString();
    }

    private final class Draft {
        private final StringBuilder text = new StringBuilder(1_600);
        private final Dice dice;
        private final Place place;
        private final String wing;
        private final String month;
        private int words;

        Draft(Place place, Dice dice) {
            this.dice = dice;
            this.place = place;
            wing = dice.pick(WINGS);
            month = dice.pick(MONTHS);
        }

        void one(String section) {
            add(dice.pick(bank.get(section)));
        }

        void several(List<Sentence> from, int until) {
            var left = new ArrayList<>(from);
            while (words < until && !left.isEmpty()) {
                int index = dice.between(0, left.size() - 1);
                var sentence = left.get(index);
                left.set(index, left.get(left.size() - 1));
                left.remove(left.size() - 1);
                if (words + sentence.words() < WORD_LIMIT - 60) {
                    add(sentence);
                }
            }
        }

        private void add(Sentence sentence) {
            if (text.length() > 0) {
                text.append(' ');
            }
            int start = text.length();
            String from = sentence.text();
            int at = 0;
            for (int open = from.indexOf('{'); open >= 0; open = from.indexOf('{', at)) {
                int close = from.indexOf('}', open);
                text.append(from, at, open).append(filling(from.substring(open + 1, close)));
                at = close + 1;
            }
            text.append(from, at, from.length());
            text.setCharAt(start, Character.toUpperCase(text.charAt(start)));
            words += sentence.words() + (from.indexOf('{') < 0 ? 0 : 2);
        }

        private String filling(String gap) {
            return switch (gap) {
                case "wing" -> wing;
                case "month" -> month;
                case "place" -> place.name();
                case "pct" -> String.valueOf(dice.between(20, 85));
                case "weeks" -> String.valueOf(dice.between(4, 16));
                default -> String.valueOf(dice.between(3, 14));
            };
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
