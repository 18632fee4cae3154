package org.candour.survey.freetext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.survey.freetext.TextWarning.Kind;

/** Names of people, as far as capitals and the words around them tell. */
final class NamePatterns {
    private static final String NAME = "\\p{Lu}(?:['’]\\p{Lu})?\\p{Ll}+(?:[-'’]?\\p{Lu}?\\p{Ll}+){0,4}";
    private static final String NAMES = NAME + "(?: (?:(?:ap|ab|ferch|de|van|von|bin|al) )?" + NAME + "){0,3}";
    private static final Pattern TITLED = Pattern.compile(
            "(?<!\\p{L})(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Cllr|Councillor|Rev|PC|DC|Sgt|Syr|mr"
                    + "|mrs|dr)\\.? (" + NAMES + ")|[Mm]rs?\\.? (\\p{L}{2,}))");
    private static final Pattern INTRODUCED = Pattern.compile(
            "(?<!\\p{L})(?i:(?:my|our|his|her|their|your|the|a|this) (?:[a-z]+ ){0,2}?(?:manager|supervisor|leader|boss"
                    + "|mentor|director|colleague|senior|deputy|assistant|administrator|educator|student|worker|friend"
                    + "|husband|wife|partner|son|daughter|brother|sister|mum|mam|mother|dad|father|child|client|user"
                    + "|mentee|psw)s?,?(?: (?:is|was|called|named))?"
                    + "|(?:called|named|name is|name was|o['’]r enw)"
                    + "|(?:fy|ein|ei|eu) (?:rheolwr|rheolwraig|ngoruchwyliwr|goruchwyliwr|nghydweithiwr|nghydweithwraig"
                    + "|nhîm|mhennaeth|ffrind|ngŵr|ngwraig|mab|merch|mrawd|chwaer),?) (" + NAMES + ")");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-'’]\\p{L}+){0,4}");
    private static final String BEFORE_A_WORD = " \t\"'“‘(";
    private static final String BEFORE_A_SENTENCE = ".!?:;…•*–—/-)\n\r";

    private NamePatterns() {}

    static List<TextWarning> find(String text) {
        List<TextWarning> found = new ArrayList<>();
        for (Matcher match = TITLED.matcher(text); match.find(); ) {
            int group = match.group(1) == null ? 2 : 1;
            found.add(new TextWarning(Kind.NAME, match.start(group), match.end(group)));
        }
        for (Matcher match = INTRODUCED.matcher(text); match.find(); ) {
            if (KnownWords.noneIn(List.of(match.group(1).split(" ")))) {
                found.add(new TextWarning(Kind.NAME, match.start(1), match.end(1)));
            }
        }
        found.addAll(capitals(text));
        return found;
    }

    /** Runs of capitalised words inside a sentence, and given names that are nothing else. */
    private static List<TextWarning> capitals(String text) {
        List<MatchedWord> words = WORD.matcher(text)
                .results()
                .map(match -> new MatchedWord(match.group(), match.start(), match.end()))
                .toList();
        List<TextWarning> found = new ArrayList<>();
        boolean headline =
                words.size() > 3 && words.stream().filter(MatchedWord::name).count() * 10 > words.size() * 6L;
        for (int at = 0; at < words.size(); ) {
            int end = at;
            while (end < words.size() && words.get(end).name() && (end == at || adjacent(text, words, end))) {
                end++;
            }
            if (end > at) {
                run(text, words.subList(at, end), headline, found);
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    private static boolean adjacent(String text, List<MatchedWord> words, int at) {
        return text.substring(words.get(at - 1).end(), words.get(at).start()).equals(" ");
    }

    private static void run(String text, List<MatchedWord> run, boolean headline, List<TextWarning> found) {
        List<MatchedWord> rest = KnownWords.afterJobTitle(run);
        boolean titled = rest.size() < run.size();
        if (!rest.isEmpty() && !KnownWords.givenName(rest.getFirst().word())) {
            boolean starts = !titled && startsSentence(text, run.getFirst().start());
            rest = starts ? rest.subList(1, rest.size()) : rest;
            if (headline || rest.size() < 2) {
                rest = rest.stream()
                        .filter(word -> KnownWords.givenName(word.word()))
                        .toList();
            }
        }
        if (!rest.isEmpty()
                && KnownWords.noneIn(rest.stream().map(MatchedWord::word).toList())) {
            found.add(new TextWarning(
                    Kind.NAME, rest.getFirst().start(), rest.getLast().end()));
        }
    }

    private static boolean startsSentence(String text, int at) {
        int before = at - 1;
        while (before >= 0 && BEFORE_A_WORD.indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return before < 0 || BEFORE_A_SENTENCE.indexOf(text.charAt(before)) >= 0;
    }

    /**
     * A word of the text.
     *
     * @param word as it stands there
     * @param start index of its first letter
     * @param end index after its last letter
     */
    record MatchedWord(String word, int start, int end) {
        private static final Pattern LIKE_A_NAME = Pattern.compile(NAME);

        boolean name() {
            return LIKE_A_NAME.matcher(word).matches();
        }
    }
}
