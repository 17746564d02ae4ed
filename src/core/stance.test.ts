/**
 * Stance and speaker of sentences in the manner of real coverage. `[[ ]]` encloses the words of the
 * claim; a name after the stance is who the article says said so.
 */
import { describe, expect, test } from "vitest";
import { isQuoted, quotesOf } from "./quotes.ts";
import { attributionOf } from "./speaker.ts";
import { stanceOf } from "./stance.ts";

const TABLE = `
asserted | [[NATO forbids strikes inside Russia]].
asserted | For more than a year [[NATO has forbidden strikes inside Russia]].
asserted | [[NATO forbids strikes inside Russia]], a rule that has frustrated Kyiv.
asserted | As the front moved closer to Kharkiv, [[NATO forbids strikes inside Russia]] with its rockets.
asserted | [[The alliance's ban on strikes inside Russia]] has frustrated commanders.
asserted | Kyiv says it needs more shells; [[NATO forbids strikes inside Russia]].
asserted | Because [[NATO forbids strikes inside Russia]], launchers near Belgorod are safe.
asserted | The front is quiet, and [[NATO forbids strikes inside Russia]].
attributed, Dmitry Peskov | [[NATO forbids strikes inside Russia]], Dmitry Peskov said on Monday.
attributed, Dmitry Peskov | Dmitry Peskov said that [[NATO forbids strikes inside Russia]].
attributed, Dmitry Peskov | Dmitry Peskov told reporters [[NATO forbids strikes inside Russia]].
attributed, officials | Officials said [[NATO forbids strikes inside Russia]].
attributed, the Kremlin | According to the Kremlin, [[NATO forbids strikes inside Russia]].
attributed, a US official | [[NATO forbids strikes inside Russia]], according to a US official.
attributed, a Pentagon spokesman | A Pentagon spokesman confirmed that [[NATO forbids strikes inside Russia]].
attributed, the chancellor | In Tallinn, the chancellor said [[NATO forbids strikes inside Russia]].
attributed, three people familiar with the matter | [[NATO forbids strikes inside Russia]], three people familiar with the matter said.
attributed, the minister | [[NATO forbids strikes inside Russia]], the minister added.
attributed, Scholz | Scholz has repeatedly argued that [[NATO forbids strikes inside Russia]].
attributed, Lavrov | Lavrov warned on Tuesday that [[NATO forbids strikes inside Russia]].
attributed, the newspaper | [[NATO forbids strikes inside Russia]], the newspaper reported.
attributed, Kyiv | Kyiv complained that [[NATO forbids strikes inside Russia]].
attributed | Reportedly, [[NATO forbids strikes inside Russia]].
attributed | [[NATO allegedly forbids strikes inside Russia]].
quoted, Peskov | “[[NATO forbids strikes inside Russia]],” Peskov said.
quoted, Dmitry Peskov | “[[NATO forbids strikes inside Russia]],” said Dmitry Peskov, the Kremlin spokesman.
quoted, Jens Stoltenberg | Jens Stoltenberg said: “[[NATO forbids strikes inside Russia]].”
quoted | „[[NATO forbids strikes inside Russia]]“, hieß es.
quoted, the minister | "[[NATO forbids strikes inside Russia]]," the minister told reporters in Berlin.
denied | [[NATO does not at all forbid strikes inside Russia]].
denied | It is not true that [[NATO forbids strikes inside Russia]].
denied | It is false that [[NATO forbids strikes inside Russia]].
denied | It is wrong to say that [[NATO forbids strikes inside Russia]].
denied | Stoltenberg denied that [[NATO forbids strikes inside Russia]].
denied | The alliance rejected the suggestion that [[NATO forbids strikes inside Russia]].
denied | There is no evidence that [[NATO forbids strikes inside Russia]].
denied | Contrary to some reports, [[NATO forbids strikes inside Russia]].
denied | The claim that [[NATO forbids strikes inside Russia]] is false.
denied | That [[NATO forbids strikes inside Russia]] is a myth.
denied | Nobody says that [[NATO forbids strikes inside Russia]].
denied | [[NATO never forbade strikes inside Russia]].
denied | [[Neither NATO nor Washington forbids strikes inside Russia]].
denied | He dismissed talk that [[NATO forbids strikes inside Russia]].
denied | An earlier version of this article said wrongly that [[NATO forbids strikes inside Russia]].
denied | The report incorrectly said [[NATO forbids strikes inside Russia]].
denied | Far from it: the idea that [[NATO forbids strikes inside Russia]] was refuted.
denied | [[NATO forbids strikes inside Russia]]? Officials denied it.
denied | This is a common misconception: [[NATO forbids strikes inside Russia]].
denied | The ministry disputed that [[NATO forbids strikes inside Russia]].
denied | [[NATO forbids strikes inside Russia]], some say, but that is not true.
asked | Does it follow that [[NATO forbids strikes inside Russia]]?
asked | Is it so that [[NATO forbids strikes inside Russia]]?
asked | It is unclear whether [[NATO forbids strikes inside Russia]].
asked | Asked whether [[NATO forbids strikes inside Russia]], he shrugged.
asked | Diplomats wondered if [[NATO forbids strikes inside Russia]].
asked | The question is whether [[NATO forbids strikes inside Russia]].
asked | Lawyers debate whether [[NATO forbids strikes inside Russia]].
hypothetical | If [[NATO forbids strikes inside Russia]], Kyiv must build its own missiles.
hypothetical | Unless [[NATO forbids strikes inside Russia]], more depots are at risk.
hypothetical | Suppose [[NATO forbids strikes inside Russia]].
hypothetical | Kyiv urged that [[NATO forbid strikes inside Russia]].
hypothetical | Moscow wants [[NATO to forbid strikes inside Russia]].
hypothetical | Hungary called on [[NATO to forbid strikes inside Russia]].
hypothetical | Were it so that [[NATO forbids strikes inside Russia]], little would change.
hypothetical | As if [[NATO forbids strikes inside Russia]].
hypothetical | He proposed that [[NATO forbid strikes inside Russia]].
forecast | [[NATO will soon forbid strikes inside Russia]].
forecast | [[NATO could forbid strikes inside Russia]].
forecast | [[NATO may yet forbid strikes inside Russia]].
forecast | [[NATO is set to forbid strikes inside Russia]].
forecast | [[NATO is expected to forbid strikes inside Russia]].
forecast | [[NATO might forbid strikes inside Russia]], analysts said.
`;

/** The words that carry the claim itself; what else stands between them is for the stance to judge. */
const CLAIM_WORDS = /NATO|alliance|Washington|forbids?|forbade|forbidden|ban|strikes|Russia/g;

function judge(marked: string): { stance: string; speaker: string | null } {
  const start = marked.indexOf("[[");
  const end = marked.indexOf("]]") - 2;
  const sentence = marked.replace("[[", "").replace("]]", "");
  const match = { start, end };
  const filled = Array.from(sentence.slice(start, end).matchAll(CLAIM_WORDS), (word) => ({
    start: start + word.index,
    end: start + word.index + word[0].length,
  }));
  const attribution = attributionOf(sentence, match);
  const stance = stanceOf({
    sentence,
    asks: sentence.trimEnd().endsWith("?"),
    match,
    filled,
    quoted: isQuoted(quotesOf(sentence), match),
    attributed: () => attribution !== null,
    presupposed: false,
  });
  return { stance, speaker: attribution?.speaker ?? null };
}

const ROWS = TABLE.trim()
  .split("\n")
  .map((row) => {
    const bar = row.indexOf(" | ");
    const [stance = "", speaker = null] = row.slice(0, bar).split(", ");
    return { stance, speaker, sentence: row.slice(bar + 3) };
  });

describe("stance and speaker", () => {
  test.each(ROWS)("$stance: $sentence", ({ stance, speaker, sentence }) => {
    const judged = judge(sentence);
    expect(judged.stance).toBe(stance);
    if (stance === "attributed" || (stance === "quoted" && speaker !== null)) {
      expect(judged.speaker?.toLowerCase() ?? null).toBe(speaker?.toLowerCase() ?? null);
    }
  });
});
