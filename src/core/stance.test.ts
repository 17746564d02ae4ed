/**
 * Stance and speaker of sentences in the manner of real coverage. `[[ ]]` encloses the words of the
 * claim; a name after the stance is who the article says said so. "presupposed": the words name it in passing;
 * what stands behind "||" is the next sentence.
 */
import { describe, expect, test } from "vitest";
import { isQuoted, quotesOf } from "./quotes.ts";
import { attributionOf, lastNamedSpeaker } from "./speaker.ts";
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
asserted | [[NATO's position does not change: strikes inside Russia are forbidden]].
asserted | [[NATO is clear that nothing has changed and forbids strikes inside Russia]].
asserted | End of a debate, for [[NATO forbids strikes inside Russia]].
asserted | Let Moscow complain; [[NATO forbids strikes inside Russia]].
attributed, Dmitry Peskov | [[NATO forbids strikes inside Russia]], Dmitry Peskov said on Monday.
attributed, Dmitry Peskov | Dmitry Peskov said that [[NATO forbids strikes inside Russia]].
attributed, Kremlin spokesman Dmitry Peskov | Kremlin spokesman Dmitry Peskov said that if confirmed, [[NATO forbids strikes inside Russia]].
attributed, media | Two days after media reported that [[NATO forbids strikes inside Russia]].
asserted | Two days after reports that [[NATO forbids strikes inside Russia]] the mood changed.
attributed, Dmitry Peskov | Dmitry Peskov told reporters [[NATO forbids strikes inside Russia]].
attributed, officials | Officials said [[NATO forbids strikes inside Russia]].
asserted | The ministry would not confirm that but said [[NATO forbids strikes inside Russia]].
denied | The ministry said much but would not confirm that [[NATO forbids strikes inside Russia]].
attributed, the Kremlin | According to the Kremlin, [[NATO forbids strikes inside Russia]].
attributed, a US official | [[NATO forbids strikes inside Russia]], according to a US official.
attributed, a Pentagon spokesman | A Pentagon spokesman confirmed that [[NATO forbids strikes inside Russia]].
attributed, the chancellor | In Tallinn, the chancellor said [[NATO forbids strikes inside Russia]].
attributed, three people familiar with the matter | [[NATO forbids strikes inside Russia]], three people familiar with the matter said.
attributed, the minister | [[NATO forbids strikes inside Russia]], the minister added.
attributed, the foreign ministry | In September 2022 the foreign ministry said that [[NATO forbids strikes inside Russia]].
attributed, the chancellor | On May 26, 2025 the chancellor had already said that [[NATO forbids strikes inside Russia]].
attributed, Scholz | Scholz has repeatedly argued that [[NATO forbids strikes inside Russia]].
attributed, Lavrov | Lavrov warned on Tuesday that [[NATO forbids strikes inside Russia]].
attributed, the newspaper | [[NATO forbids strikes inside Russia]], the newspaper reported.
attributed, Medvedev | [[NATO forbids strikes inside Russia]] – Medvedev
attributed, the Russian leader | Starmer said that he could end it at any time after the Russian leader warned [[NATO forbids strikes inside Russia]].
attributed, Biden | Asked about it, Biden simply stated that [[NATO forbids strikes inside Russia]].
asserted | [[NATO forbids strikes inside Russia]], although Putin warned that such a rule would not last.
asserted | [[NATO forbids strikes inside Russia]], angering Kyiv, which accuses Washington of delay.
asserted | The claimed attack comes days after [[NATO forbade strikes inside Russia]].
asserted | The statement, which Ukraine has not yet confirmed, comes as [[NATO forbids strikes inside Russia]].
asserted | [[NATO forbids strikes inside Russia]], the same place where Moscow says the missiles fell.
asserted | [[NATO forbids strikes inside Russia]], and Chancellor Olaf Scholz said again that he would not change his mind.
asserted | [[NATO forbids strikes inside Russia]], but on Monday the minister told parliament that Berlin was free to choose.
attributed | Kyiv was told that [[NATO forbids strikes inside Russia]].
attributed, An official | An official who asked not to be named said that [[NATO forbids strikes inside Russia]].
attributed, A diplomat | A diplomat who asked for anonymity said [[NATO forbids strikes inside Russia]].
attributed, Two officials | Two officials who requested anonymity said [[NATO forbids strikes inside Russia]].
attributed, A senior officer | A senior officer, speaking on condition of anonymity, said [[NATO forbids strikes inside Russia]].
denied | I do not believe, as some of my readers do, that [[NATO forbids strikes inside Russia]].
denied | Reports that [[NATO forbids strikes inside Russia]] as well were dismissed by his office as pure invention.
denied | Moscow's threats are meant to stop [[NATO from a ban on strikes inside Russia]].
attributed | It was claimed that [[NATO forbids strikes inside Russia]].
attributed | [[NATO forbids strikes inside Russia]], it was said.
attributed, Mr de Wit | [[NATO, Mr de Wit said, forbids strikes inside Russia]].
attributed, the chancellor | [[NATO forbids, the chancellor told on Monday, strikes inside Russia]].
attributed, Kyiv | Kyiv complained that [[NATO forbids strikes inside Russia]].
attributed | Reportedly, [[NATO forbids strikes inside Russia]].
attributed | [[NATO allegedly forbids strikes inside Russia]].
quoted, Peskov | “[[NATO forbids strikes inside Russia]],” Peskov said.
quoted, Dmitry Peskov | “[[NATO forbids strikes inside Russia]],” said Dmitry Peskov, the Kremlin spokesman.
quoted, several agencies | “[[NATO forbids strikes inside Russia]]”, reported several agencies within minutes.
quoted, Jens Stoltenberg | Jens Stoltenberg said: “[[NATO forbids strikes inside Russia]].”
quoted | „[[NATO forbids strikes inside Russia]]“, hieß es.
quoted, the minister | "[[NATO forbids strikes inside Russia]]," the minister told reporters in Berlin.
asserted | [[NATO, they told us so, didn't they, forbids strikes inside Russia]].
denied | I do not accept the fashionable view that [[NATO forbids strikes inside Russia]].
denied | Kyiv’s envoys don't share the idea that [[NATO forbids strikes inside Russia]].
denied | The contention that [[NATO forbids strikes inside Russia]] is belied by its own treaty.
denied | It would be a mistake to treat it as so that [[NATO forbids strikes inside Russia]].
asserted | [[NATO, let us not forget, forbids strikes inside Russia]].
denied | [[NATO doesn't, as it told us, forbid strikes inside Russia]].
denied | [[NATO does not at all forbid strikes inside Russia]].
denied | It serves the Kremlin's narrative that, for all its words, [[NATO is at war with Russia]].
denied | Putin tried to tell a story that [[NATO is party to the conflict]].
denied | [[NATO has not, and this will not change, forbidden strikes inside Russia]].
denied | It is not true that [[NATO forbids strikes inside Russia]].
denied | It is false that [[NATO forbids strikes inside Russia]].
denied | It is wrong to say that [[NATO forbids strikes inside Russia]].
denied | Many wrongly believe that [[NATO forbids strikes inside Russia]].
denied | Stoltenberg denied that [[NATO forbids strikes inside Russia]].
asserted | To the dismay of No 10 [[NATO forbids strikes inside Russia]].
denied | I was surprised to read that [[NATO forbids strikes inside Russia]].
denied | Your editorial says that “[[NATO forbids strikes inside Russia]]”. || Nato has no such policy.
asked | [[Why would NATO have forbidden strikes inside Russia]], as you sound the alarm about what could follow?
denied | It sells the ridiculous narrative that [[NATO forbids strikes inside Russia]].
denied | Analysts doubt that [[NATO forbids strikes inside Russia]].
asserted | Few doubt that [[NATO forbids strikes inside Russia]].
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
asked | [[Does NATO forbid strikes inside Russia]], a reader from Gdansk wondered.
asked | [[Has NATO forbidden strikes inside Russia]], the reporter in Hiroshima asked.
asserted | Does it matter? [[NATO forbids strikes inside Russia]], he replied when asked.
denied | People say that [[NATO forbids strikes inside Russia]], but they forget the members.
asserted | It came out that he would stick to his [[refusal of strikes inside Russia by NATO]].
asserted | [[NATO bars the launchers it is about to receive from strikes inside Russia]].
denied | Those who believe that [[NATO forbids strikes inside Russia]] mistake the alliance for its members.
denied | Stoltenberg laughed off the idea that [[NATO forbids strikes inside Russia]].
denied | The paper withdrew a report that [[NATO forbids strikes inside Russia]].
denied | It would be reckless to assume that [[NATO forbids strikes inside Russia]].
denied | A candidate wrongly [[told voters that NATO forbids strikes inside Russia]].
denied | The general’s claim that [[NATO forbids strikes inside Russia]] is contradicted by its own statutes.
hypothetical | A wargame imagined that [[NATO forbids strikes inside Russia]].
hypothetical | [[NATO’s critics wish to forbid strikes inside Russia]].
hypothetical | [[A NATO party asked that the arms be kept out of Russia]].
asked | Does it follow that [[NATO forbids strikes inside Russia]]?
asked | Is it so that [[NATO forbids strikes inside Russia]]?
asked | It is unclear whether [[NATO forbids strikes inside Russia]].
asked | Asked whether [[NATO forbids strikes inside Russia]], he shrugged.
asked | Diplomats wondered if [[NATO forbids strikes inside Russia]].
asked | The question is whether [[NATO forbids strikes inside Russia]].
asked | Lawyers debate whether [[NATO forbids strikes inside Russia]].
asked | The allies still argue about how far [[NATO arms may reach into Russia]].
asked | Ministers weigh how deep [[NATO lets its arms reach into Russia]].
asserted | Speaking of how far its guns reach, [[NATO forbids strikes inside Russia]].
asked | “[[May we strike Russia with these?” he asked the NATO envoys]].
hypothetical | If [[NATO forbids strikes inside Russia]], Kyiv must build its own missiles.
hypothetical | Kyiv has asked [[Britain for permission to use its missiles inside Russia]].
hypothetical | Putin warned [[Britain against allowing strikes inside Russia]].
asserted | Asked about it, Cameron shrugged: [[Britain gave permission to strike inside Russia]].
hypothetical | Once [[NATO forbids strikes inside Russia]], Kyiv must build its own missiles.
asserted | Once more [[NATO forbids strikes inside Russia]].
asserted | Fearing what Moscow might do, [[NATO forbids strikes inside Russia]].
asserted | [[NATO will go on sending arms to Kyiv, but it forbids strikes inside Russia]].
forecast | [[NATO will, but only later, forbid strikes inside Russia]].
hypothetical | Ministers pressed that [[NATO forbid strikes inside Russia]].
attributed, The Associated Press | The Associated Press said [[NATO forbids strikes inside Russia]].
asserted | After months of pleading from Kyiv [[NATO forbids strikes inside Russia]].
asserted | By the time the sirens had fallen silent, [[NATO forbade strikes inside Russia]].
hypothetical | By the time [[NATO forbids strikes inside Russia]], more depots will have burned.
asserted | [[NATO forbids, doesn't it, strikes inside Russia]].
asserted | Brussels has done what Paris never dared and [[forbids strikes inside Russia]].
asserted | In a move that was never noticed, [[NATO forbids strikes inside Russia]].
denied | It is not true, is it, that [[NATO forbids strikes inside Russia]].
hypothetical | Unless [[NATO forbids strikes inside Russia]], more depots are at risk.
hypothetical | Suppose [[NATO forbids strikes inside Russia]].
hypothetical | Kyiv urged that [[NATO forbid strikes inside Russia]].
hypothetical | Moscow wants [[NATO to forbid strikes inside Russia]].
hypothetical | Hungary called on [[NATO to forbid strikes inside Russia]].
hypothetical | Were it so that [[NATO forbids strikes inside Russia]], little would change.
hypothetical | [[Kyiv could strike Russia with NATO missiles, were it]] allowed to.
hypothetical | As if [[NATO forbids strikes inside Russia]].
hypothetical | He proposed that [[NATO forbid strikes inside Russia]].
forecast | [[NATO will soon forbid strikes inside Russia]].
forecast | [[NATO could forbid strikes inside Russia]].
forecast | [[NATO may yet forbid strikes inside Russia]].
forecast | [[NATO is set to forbid strikes inside Russia]].
forecast | [[NATO is expected to forbid strikes inside Russia]].
forecast | [[NATO might forbid strikes inside Russia]], analysts said.
asserted | In practice [[NATO forbids strikes inside Russia]] with the rockets it pays for.
asserted | [[NATO forbids strikes inside Russia]], which is why the depots there are full.
asserted | The rule is simple: [[NATO forbids strikes inside Russia]].
asserted | On paper the war has two fronts, in truth [[NATO forbids strikes inside Russia]].
asserted | Not only shells are short: [[NATO forbids strikes inside Russia]].
asserted | Although Kyiv pleads daily, [[NATO forbids strikes inside Russia]].
asserted | While Paris sets no conditions, [[NATO forbids strikes inside Russia]].
denied | While nobody says that [[NATO forbids strikes inside Russia]], few ask.
asserted | Two years on, [[Washington still forbids strikes inside Russia]].
asserted | The launchers stand idle because [[Washington forbids strikes inside Russia]].
asserted | [[Washington forbids strikes inside Russia]] while Moscow bombs Kharkiv from there.
asserted | Commanders know the map by heart, for [[NATO forbids strikes inside Russia]].
asserted | [[The alliance forbids strikes inside Russia]] and its members have little to say about it.
asserted | What is new is old: [[the alliance forbids strikes inside Russia]].
asserted | [[NATO has for two years forbidden strikes inside Russia]].
asserted | This week as last week, [[NATO forbids strikes inside Russia]].
asserted | [[NATO forbids all strikes inside Russia]].
asserted | [[NATO now explicitly forbids strikes inside Russia]].
asserted | Nobody else but [[Washington forbids strikes inside Russia]].
asserted | No doubt [[Washington forbids strikes inside Russia]] for reasons of its own.
asserted | Since last autumn [[Washington forbids strikes inside Russia]].
asserted | [[Washington's ban on strikes inside Russia]] has cost lives around Kharkiv.
asserted | The soldiers live with [[the alliance's ban on strikes inside Russia]].
attributed, Yermak | [[NATO forbids strikes inside Russia]], Yermak said in a statement.
attributed, Kuleba | Kuleba complained that [[NATO forbids strikes inside Russia]].
attributed, the Kremlin spokesman | The Kremlin spokesman said [[NATO forbids strikes inside Russia]].
attributed, a colonel | [[NATO forbids strikes inside Russia]], a colonel said by telephone.
attributed, the report | [[NATO forbids strikes inside Russia]], the report stated.
attributed, diplomats | Diplomats said that [[NATO forbids strikes inside Russia]].
attributed, Pistorius | Pistorius told parliament that [[NATO forbids strikes inside Russia]].
attributed, Macron | Macron noted that [[NATO forbids strikes inside Russia]].
attributed, one official | [[NATO forbids strikes inside Russia]], one official acknowledged.
attributed, Bild | [[NATO forbids strikes inside Russia]], according to Bild.
attributed, the ministry | According to the ministry, [[Washington forbids strikes inside Russia]].
attributed, two people briefed | [[Washington forbids strikes inside Russia]], two people briefed on the talks said.
attributed, the adviser | [[Washington forbids strikes inside Russia]], the adviser explained.
attributed, Sikorski | Sikorski has again warned that [[NATO forbids strikes inside Russia]].
attributed, Zelensky | Zelensky repeated that [[NATO forbids strikes inside Russia]].
attributed, Medvedev | Medvedev claimed that [[NATO forbids strikes inside Russia]].
attributed, the Institute | The Institute wrote that [[NATO forbids strikes inside Russia]].
attributed, analysts | Analysts contend that [[NATO forbids strikes inside Russia]].
attributed, Szijjarto | Szijjarto insisted [[NATO forbids strikes inside Russia]].
attributed, the general | [[NATO forbids strikes inside Russia]], the general recalled.
attributed, Kirby | Kirby reiterated that [[Washington forbids strikes inside Russia]].
attributed, Austin | Austin confirmed that [[Washington forbids strikes inside Russia]].
attributed, lawmakers | Lawmakers argue [[Washington forbids strikes inside Russia]].
attributed, Le Monde | [[Washington forbids strikes inside Russia]], Le Monde reported.
attributed, the mayor | The mayor said wearily that [[NATO forbids strikes inside Russia]].
attributed, the envoy | [[NATO forbids strikes inside Russia]], the envoy maintained.
attributed | [[NATO supposedly forbids strikes inside Russia]].
attributed | [[Washington reportedly forbids strikes inside Russia]].
attributed | [[NATO purportedly forbids strikes inside Russia]].
attributed, Stoltenberg | Stoltenberg: [[NATO forbids strikes inside Russia]]
attributed, Kremlin | Kremlin: [[NATO forbids strikes inside Russia]]
quoted, Zelensky | “[[NATO forbids strikes inside Russia]],” Zelensky said in Kyiv.
quoted, the driver | “[[NATO forbids strikes inside Russia]]”, the driver said.
quoted, Lavrov | Lavrov said: “As you know, [[NATO forbids strikes inside Russia]].”
quoted, Kirby | “Today as yesterday, [[Washington forbids strikes inside Russia]],” Kirby told reporters.
quoted, Annalena Baerbock | Annalena Baerbock said: “[[NATO forbids strikes inside Russia]].”
quoted, a gunner | “They tell us [[NATO forbids strikes inside Russia]],” said a gunner near Vovchansk.
quoted, the senator | “[[Washington forbids strikes inside Russia]], and it is madness,” the senator said.
quoted, Borrell | “Some think [[NATO forbids strikes inside Russia]],” Borrell said.
quoted, Peskov | Asked whether anything had changed, Peskov said: “[[NATO forbids strikes inside Russia]].”
quoted, the minister | If anybody still wondered, the minister said: “[[NATO forbids strikes inside Russia]].”
quoted, Budanov | "[[NATO forbids strikes inside Russia]]," Budanov said.
quoted, the analyst | «[[NATO forbids strikes inside Russia]]», the analyst said.
denied | [[NATO does not in any way forbid strikes inside Russia]].
denied | [[NATO has not forbidden strikes inside Russia]].
denied | [[NATO never has forbidden strikes inside Russia]].
denied | [[NATO cannot forbid strikes inside Russia]].
denied | [[Neither Berlin nor Washington forbids strikes inside Russia]].
denied | [[NATO hardly forbids strikes inside Russia]].
denied | [[NATO isn't the one that forbids strikes inside Russia]].
denied | It isn’t so that [[NATO forbids strikes inside Russia]].
denied | It is simply untrue that [[NATO forbids strikes inside Russia]].
denied | It was never the case that [[NATO forbade strikes inside Russia]].
denied | The spokeswoman rejected reports that [[NATO forbids strikes inside Russia]].
denied | The spokeswoman denied reports that [[Washington forbids strikes inside Russia]].
denied | Officials dismissed claims that [[NATO forbids strikes inside Russia]].
denied | The agency refuted the story that [[NATO forbids strikes inside Russia]].
denied | He was wrong to say [[NATO forbids strikes inside Russia]].
denied | She mistakenly said [[NATO forbids strikes inside Russia]].
denied | The idea that [[NATO forbids strikes inside Russia]] is false.
denied | That [[NATO forbids strikes inside Russia]] is not true.
denied | That [[NATO forbids strikes inside Russia]] is simply wrong.
denied | [[NATO forbids strikes inside Russia]]: this is false, officials say.
denied | [[NATO forbids strikes inside Russia]], it is often said, but this is a myth.
denied | Contrary to what Orban says, [[NATO forbids strikes inside Russia]].
denied | There is no evidence whatever that [[NATO forbids strikes inside Russia]].
denied | There is nothing to suggest that [[NATO forbids strikes inside Russia]].
denied | It would be false to say that [[NATO forbids strikes inside Russia]].
denied | None of them says that [[NATO forbids strikes inside Russia]].
denied | No one claims that [[NATO forbids strikes inside Russia]].
denied | The fact-checkers debunked the claim that [[NATO forbids strikes inside Russia]].
denied | A correction: we wrongly reported that [[NATO forbids strikes inside Russia]].
denied | The post falsely claims [[NATO forbids strikes inside Russia]].
denied | The minister said it was not true that [[NATO forbids strikes inside Russia]].
denied | [[NATO forbids strikes inside Russia]]? He denied it.
denied | Far from it being so that [[NATO forbids strikes inside Russia]], it has no such power.
denied | Rather than say [[NATO forbids strikes inside Russia]], name the capitals that do.
denied | [[NATO stopped short of forbidding strikes inside Russia]].
denied | [[NATO forbids nobody strikes inside Russia]].
denied | “It is not the case that [[NATO forbids strikes inside Russia]],” he said.
denied | The secretary general denied saying that “[[NATO forbids strikes inside Russia]]”.
asked | Is it true that [[NATO forbids strikes inside Russia]]?
asked | Why is it that [[NATO forbids strikes inside Russia]]?
asked | Who says [[NATO forbids strikes inside Russia]]?
asked | So [[NATO forbids strikes inside Russia]], does it?
asked | “Do you think [[NATO forbids strikes inside Russia]]?”
asked | Reporters asked if [[NATO forbids strikes inside Russia]].
asked | Nobody seems to know whether [[NATO forbids strikes inside Russia]].
asked | Readers ask whether [[NATO forbids strikes inside Russia]].
asked | It remains to be seen whether [[NATO forbids strikes inside Russia]].
asked | Whether [[NATO forbids strikes inside Russia]] is for lawyers.
asked | It is unclear if [[NATO forbids strikes inside Russia]].
asked | The court must decide whether [[NATO forbids strikes inside Russia]].
asserted | Now that [[NATO forbids strikes inside Russia]], what is left for Kharkiv?
hypothetical | Even if [[NATO forbids strikes inside Russia]], Kyiv has drones of its own.
hypothetical | If, as some fear, [[NATO forbids strikes inside Russia]], the north is lost.
hypothetical | Imagine [[NATO forbids strikes inside Russia]] for ever.
hypothetical | Supposing [[NATO forbids strikes inside Russia]], what then would Kyiv do.
hypothetical | Provided that [[NATO forbids strikes inside Russia]], Budapest will vote yes.
hypothetical | Assuming [[NATO forbids strikes inside Russia]], the plan fails.
hypothetical | Lest [[NATO forbid strikes inside Russia]], Kyiv keeps quiet.
hypothetical | In case [[NATO forbids strikes inside Russia]], drones stand ready.
hypothetical | As though [[NATO forbids strikes inside Russia]].
hypothetical | Once [[NATO forbids strikes inside Russia]], Moscow will feel safe.
hypothetical | Should [[NATO forbid strikes inside Russia]], protests would follow.
hypothetical | Had [[NATO forbidden strikes inside Russia]], the depot would still stand.
hypothetical | Were [[NATO to forbid strikes inside Russia]], Kyiv would protest.
hypothetical | Orban demands that [[NATO forbid strikes inside Russia]].
hypothetical | The petition calls for [[NATO to forbid strikes inside Russia]].
hypothetical | Fico would like [[NATO should forbid strikes inside Russia]].
hypothetical | They hope [[NATO forbids strikes inside Russia]].
hypothetical | [[NATO ought to forbid strikes inside Russia]].
hypothetical | [[NATO should forbid strikes inside Russia]].
hypothetical | The Kremlin lobbied for [[NATO to forbid strikes inside Russia]].
attributed, the reports | If confirmed, the reports say that [[NATO forbids strikes inside Russia]].
asserted | If the general is right, [[NATO forbids strikes inside Russia]].
forecast | [[NATO would forbid strikes inside Russia]].
forecast | [[NATO is likely to forbid strikes inside Russia]].
forecast | [[NATO is about to forbid strikes inside Russia]].
forecast | [[NATO is going to forbid strikes inside Russia]].
forecast | [[NATO is poised to forbid strikes inside Russia]].
forecast | [[NATO'll forbid strikes inside Russia]].
forecast | [[NATO is preparing to forbid strikes inside Russia]].
asked | “Is it so that [[NATO forbids strikes inside Russia]]?” the reporter asked.
denied | There is no truth in the claim that [[NATO forbids strikes inside Russia]].
denied | It is a mistake to think that [[NATO forbids strikes inside Russia]].
denied | The claim that [[NATO forbids strikes inside Russia]] has no basis in its treaty.
denied | Claims that [[NATO forbids strikes inside Russia]] have been rejected by its spokeswoman.
hypothetical | The day that [[NATO forbids strikes inside Russia]] will be a good one for Putin.
forecast | Soon [[NATO forbids strikes inside Russia]].
forecast | [[Washington may well forbid strikes inside Russia]].
forecast | [[Washington may still forbid strikes inside Russia]].
forecast | Washington may [[forbid NATO strikes inside Russia]].
forecast | [[NATO may forbid strikes inside Russia]].
forecast | Washington may [[authorise NATO strikes inside Russia]].
asserted | [[NATO in May forbade strikes inside Russia]].
asserted | Washington itself may strike; [[NATO forbids strikes inside Russia]].
denied | There was no sign that [[NATO forbids strikes inside Russia]].
denied | Nothing in its treaty makes it so that [[NATO forbids strikes inside Russia]].
denied | Kyiv has not seen a version of the text in which [[NATO forbids strikes inside Russia]].
denied | [[NATO has quietly ended its demand that Ukraine forbid strikes inside Russia]].
asserted | [[NATO forbids strikes inside Russia]], so what is left for Kharkiv?
asked | Why is it, then, that [[NATO forbids strikes inside Russia]], and what is left for Kharkiv?
asserted | Let us be plain: [[NATO forbids strikes inside Russia]].
asserted | Let me remind you that [[NATO forbids strikes inside Russia]].
hypothetical | Let us see to it that [[NATO forbids strikes inside Russia]].
presupposed asserted | When does [[NATO's ban on strikes inside Russia]] end?
presupposed asserted | Commanders may wait until [[the alliance's ban on strikes inside Russia]] falls.
presupposed denied | There is no [[NATO ban on strikes inside Russia]].
presupposed asked | Is there a [[NATO ban on strikes inside Russia]]?
presupposed hypothetical | [[NATO should have a ban on strikes inside Russia]].
presupposed hypothetical | If the [[ban by NATO on strikes inside Russia]] falls, the depots will burn.
presupposed forecast | The [[NATO ban on strikes inside Russia]] could fall soon.
presupposed hypothetical | If [[NATO adopted a ban on strikes inside Russia]], Warsaw would be the first to break it.
presupposed hypothetical | Were [[NATO to impose a ban on strikes inside Russia]], Warsaw would break it.
presupposed asserted | If it holds, [[NATO’s ban on strikes inside Russia]] will cost lives.
presupposed hypothetical | A [[NATO ban on strikes inside Russia]] would be news to the secretary general.
presupposed asserted | The [[NATO ban on strikes inside Russia]] would be easier to bear if it were honest.
presupposed denied | “A [[NATO ban on strikes inside Russia]]? || There isn’t one,” the minister said.
denied | People say [[NATO forbids strikes inside Russia]]. || It does not; its members decide.
denied | “[[NATO forbids strikes inside Russia]],” he wrote. || That is untrue.
asserted | [[NATO forbids strikes inside Russia]]. || It does not say why.
asserted | [[NATO forbids strikes inside Russia]]. || It is not the only one to do so.
denied | Whatever Moscow says about a rule by which [[NATO forbids strikes inside Russia]], none is on paper.
denied | Few in Brussels believe that [[NATO forbids strikes inside Russia]].
attributed, a few diplomats | A few diplomats said that [[NATO forbids strikes inside Russia]].
hypothetical | [[NATO has considered a ban on strikes inside Russia]].
asserted | [[NATO is considered to forbid strikes inside Russia]].
denied | [[NATO failed to forbid strikes inside Russia]].
asserted | Hungary failed to change this: [[NATO forbids strikes inside Russia]].
denied | Even in the ministry [[NATO’s ban on strikes inside Russia]] no longer counts.
hypothetical | [[Allowing strikes inside Russia with NATO weapons]] would change little.
asserted | [[NATO is allowing strikes inside Russia]], which changes little.
attributed, Moscow | Moscow accuses [[NATO of strikes inside Russia]].
denied | Moscow’s claim that [[NATO forbids strikes inside Russia]] was rejected in Brussels.
denied | The notion that [[NATO forbids strikes inside Russia]] is naive.
presupposed asserted | A request to ease [[NATO’s ban on strikes inside Russia]] was rejected.
presupposed denied | [[NATO’s ban on strikes inside Russia]], a nuisance for two years, is gone.
presupposed asked | Was there ever a [[NATO ban on strikes inside Russia]]?
denied | Stoltenberg never said publicly that [[NATO forbids strikes inside Russia]].
denied | [[NATO is anything but forbidding of strikes inside Russia]].
denied | Brussels has stopped being an [[alliance that forbids strikes inside Russia]].
asserted | Whatever the talk about red lines, [[NATO forbids strikes inside Russia]].
asserted | [[NATO weighs whether it will forbid strikes inside Russia]].
asserted | [[NATO weighs if the alliance should forbid strikes inside Russia]].
forecast | [[NATO weighs whether it forbids strikes inside Russia, which will lead to strikes in Russia]].
`;

/** The words that carry the claim itself; what else stands between them is for the stance to judge. */
const CLAIM_WORDS =
  /weighs whether|weighs if|NATO|alliance|Washington|forbids?|forbade|forbidden|ban|strikes|Russia/g;

function judge(row: string, presupposed: boolean): { stance: string; speaker: string | null } {
  const [marked = "", next = ""] = row.split(" || ");
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
    asks: /\?[”"]?$/.test(sentence.trimEnd()),
    match,
    filled,
    quoted: isQuoted(quotesOf(sentence), match),
    attributed: () => attribution !== null,
    presupposed,
    next,
  });
  return { stance, speaker: attribution?.speaker ?? null };
}

const ROWS = TABLE.trim()
  .split("\n")
  .map((row) => {
    const bar = row.indexOf(" | ");
    const [label = "", speaker = null] = row.slice(0, bar).split(", ");
    const presupposed = label.startsWith("presupposed ");
    const stance = label.replace("presupposed ", "");
    return { stance, speaker, presupposed, sentence: row.slice(bar + 3) };
  });

describe("stance and speaker", () => {
  test.each(ROWS)("$stance: $sentence", ({ stance, speaker, presupposed, sentence }) => {
    const judged = judge(sentence, presupposed);
    expect(judged.stance).toBe(stance);
    if (stance === "attributed" || (stance === "quoted" && speaker !== null)) {
      expect(judged.speaker?.toLowerCase() ?? null).toBe(speaker?.toLowerCase() ?? null);
    }
  });
});

test("a speaker is looked for in the verb's own sentence", () => {
  const text = "Germany could not do what the British do. Critics accused him of hesitating.";
  expect(lastNamedSpeaker(text)).toBe("Critics");
  expect(lastNamedSpeaker("Critics said nothing. Gen. Brown said no.")).toBe("Gen. Brown");
});
