import { describe, expect, it } from "vitest";
import { decide, type PageSignals, TOPIC_THRESHOLD, textSignals } from "./topic.ts";

/** Title and lead of articles about the debate. */
const ON_TOPIC: readonly (readonly [string, string])[] = [
  [
    "Biden lets Ukraine hit targets inside Russia with American weapons",
    "The president quietly gave Kyiv leave to fire US-made rockets over the border near Kharkiv, officials said on Thursday.",
  ],
  [
    "Washington eases limits on Ukraine's use of US arms",
    "The change allows Ukrainian gunners to answer fire that comes from Russian soil, though long-range strikes remain barred.",
  ],
  [
    "Zelensky presses allies over long-range strikes",
    "Ukraine's president again asked Britain and the United States for permission to use Western missiles against airfields deep inside Russia.",
  ],
  [
    "Scholz rules out Taurus delivery to Ukraine",
    "The chancellor said the cruise missiles could reach Moscow and that Germany must not become a party to the war.",
  ],
  [
    "Britain 'never objected' to Storm Shadow strikes, minister says",
    "How Ukraine uses the weapons it is given is a matter for Ukraine, he said, within the law of war.",
  ],
  [
    "Kremlin warns of response if ATACMS fly into Russia",
    "The spokesman said that letting Kyiv fire the missiles at Russian territory would mean the direct involvement of NATO.",
  ],
  [
    "Trump weighs Tomahawks for Kyiv",
    "The president said he might send Ukraine the cruise missiles, whose range would put Moscow within reach, if the war is not settled.",
  ],
  [
    "What are ATACMS and why does Ukraine want to use them?",
    "The ballistic missiles can fly 300 km, but Washington has so far refused to let Ukraine fire them at bases in Russia.",
  ],
  [
    "NATO chief urges members to reconsider curbs on weapons",
    "Jens Stoltenberg said allies should think again about restrictions that stop Ukraine from striking military targets on Russian territory.",
  ],
  [
    "Putin: lifting missile ban would put NATO at war with Russia",
    "He was answering a question about talks in London and Washington on letting Ukraine use long-range Western weapons.",
  ],
  [
    "Italy will not let its arms be used in Russia",
    "The foreign minister repeated that weapons supplied by Rome are to be used inside Ukraine only.",
  ],
  [
    "Denmark says F-16s may strike in Russia",
    "Jets given to Ukraine can be used against military targets over the border within international law, the minister told reporters.",
  ],
  [
    "Macron: Kyiv should be able to neutralise bases",
    "France's president said Ukraine must be allowed to hit the sites in Russia from which missiles are fired, but no other targets.",
  ],
  [
    "Ukraine fires first US missiles at Bryansk",
    "Kyiv used ATACMS against a depot in Russia two days after the White House dropped its objections.",
  ],
  [
    "An uncrossable line is crossed",
    "Until this week the use of NATO weapons by Ukraine on Russian soil was unthinkable; now several capitals have allowed it.",
  ],
  [
    "Aid to the embattled Baltic nation",
    "Moscow has threatened to answer if weapons supplied to the embattled Baltic nation are used across the border, and NATO is divided.",
  ],
  [
    "NATO missiles and a new red line",
    "The alliance fears that arms given to the Baltic nation for its fight against Russia may be fired at Moscow.",
  ],
  [
    "Sunak meets Zelensky as Storm Shadow debate grows",
    "Diplomats say London would like Ukraine to be free to use the cruise missiles inside Russia but needs American consent.",
  ],
  [
    "Pentagon: policy on long-range strikes has not changed",
    "Ukraine may fire across the border at forces that are attacking or preparing to attack, a spokesman said, but not deep into Russia with ATACMS.",
  ],
  [
    "Blinken hints at shift on strikes in Russia",
    "In Chisinau the secretary said America had not enabled Ukraine to strike over the border with American weapons, but that it would adapt.",
  ],
  [
    "Letter: let Ukraine fight with both hands",
    "It makes no sense to give Kyiv weapons and forbid it to use them against the bases in Russia from which it is bombed.",
  ],
  [
    "Escalation fears are overblown, says former general",
    "Each time the West supplied a new weapon to Ukraine, Moscow warned of war; each time, nothing followed when targets in Russia were hit.",
  ],
  [
    "Analysis: what the new permission does and does not cover",
    "Ukrainian forces may use HIMARS against Russian territory next to Kharkiv, but not hit airfields hundreds of kilometres away.",
  ],
  [
    "Poland sets no limits on its arms",
    "Warsaw does not restrict the use of Polish weapons against Russia, the deputy minister said of aid for Ukraine.",
  ],
  [
    "Sweden backs Kyiv's right to strike",
    "Ukraine is entitled to use Swedish-supplied weapons against military targets on Russian territory under international law.",
  ],
  [
    "Canada places no conditions on use of donated arms in Russia",
    "Ottawa told reporters that Ukraine could decide where to fire the weapons.",
  ],
  [
    "Merz: no more range limits on weapons for Ukraine",
    "Britain, France, Germany and the United States have lifted restrictions, which means Kyiv can attack military positions in Russia.",
  ],
  [
    "House republicans demand end to restrictions",
    "In a letter to the president they asked that Ukraine be allowed to use American weapons against strategic targets inside Russia.",
  ],
  [
    "Jets from Belgium 'only over Ukraine'",
    "Brussels said that the F-16s it is giving to Ukraine are not to be used over Russian territory.",
  ],
  [
    "Finland: no restrictions on our weapons",
    "Helsinki has set no special limits on how Ukraine may use Finnish arms against Russia, the minister said.",
  ],
  [
    "Long read: how the missile taboo fell",
    "For two years the White House feared that American rockets landing in Russia would bring escalation; Ukraine argued that the border was a sanctuary.",
  ],
  [
    "Hungary says strikes into Russia would drag NATO into war",
    "The foreign minister criticised allies that allow Ukraine to use their weapons against targets in Russia.",
  ],
  [
    "Live: Ukraine war latest",
    "The Netherlands says Kyiv may use Dutch F-16s against targets inside Russia. Moscow warns of retaliation over Western weapons.",
  ],
  [
    "Kharkiv under fire as Kyiv waits for permission",
    "Commanders say they watch launchers on Russian soil but cannot use American-supplied HIMARS against them.",
  ],
  [
    "Lammy and Blinken to visit Kyiv amid missile talks",
    "Use of Storm Shadow against targets in Russia is expected to top the agenda with President Zelensky.",
  ],
  [
    "Taurus: Bundestag rejects opposition motion",
    "Lawmakers voted down a call to send the long-range cruise missiles to Ukraine.",
  ],
  [
    "Pentagon review holds up Ukraine's ATACMS strikes",
    "A mechanism set up this spring has kept Kyiv from firing the missiles at Russia, officials said.",
  ],
  [
    "US lifts key restriction on Ukraine's use of Storm Shadow",
    "The decision lets Kyiv fire the British missiles deeper into Russia with American targeting data.",
  ],
  [
    "Medvedev threatens nuclear response",
    "He wrote that any use of Western missiles against Russia from Ukraine would be treated as an attack by NATO.",
  ],
  [
    "Fact check: did NATO ban Ukraine from hitting Russia?",
    "The alliance has no such rule; limits on weapons are set by each country that supplies them.",
  ],
  [
    "Opinion: the deception of defensive weapons",
    "To say that Ukraine may defend itself but not use our missiles on the bases in Russia is to say it may not defend itself.",
  ],
  [
    "Spain says arms for Kyiv are for use in Ukraine",
    "Madrid has not authorised the use of its weapons to attack Russian territory, the defence minister said.",
  ],
  [
    "Press briefing by the press secretary",
    "Q: Does the president intend to let Ukraine use American weapons to strike inside Russia?\nA: There is no change to our policy. We do not encourage or enable strikes inside Russia.",
  ],
  [
    "Kursk: can Ukraine use Western arms there?",
    "Germany and Britain said that their weapons, tanks included, may be used by Ukraine on Russian territory; Washington was still asking for details.",
  ],
  [
    "Ukraine's own missiles may settle the argument",
    "Kyiv builds drones and rockets because allies will not allow theirs to be fired at targets deep inside Russia.",
  ],
];

/** Title and lead of articles about something else. */
const OFF_TOPIC: readonly (readonly [string, string])[] = [
  [
    "Senate passes gun control bill",
    "The law bans assault weapons and restricts magazines. Later the chamber turns to aid for Ukraine.",
  ],
  [
    "State limits weapons near schools",
    "Permission to carry concealed firearms will be restricted inside public buildings, the governor said.",
  ],
  [
    "Court strikes down ban on handguns",
    "Judges said the right to bear arms could not be limited in this way.",
  ],
  [
    "Gun lobby fights new restrictions on weapons",
    "The group compared the bill to the Kremlin's laws and sent a volunteer to Ukraine to train with rifles.",
  ],
  [
    "US pauses bombs for Israel",
    "The White House held back weapons over Rafah and said American arms must not be used in breach of the law in Gaza. Aid for Ukraine goes on.",
  ],
  [
    "Britain suspends some arms licences for Israel",
    "Ministers said there was a clear risk that British weapons might be used in breach of the law in Gaza.",
  ],
  [
    "Biden urged to restrict weapons for Israel",
    "Senators want conditions on American missiles. The same bill has money for Ukraine and Taiwan.",
  ],
  [
    "Houthi missiles hit ship off Yemen",
    "The United States allowed strikes against launch sites. Ukraine condemned the attack on the grain carrier.",
  ],
  [
    "Taiwan asks for faster arms deliveries",
    "Taipei says American weapons, Harpoon missiles among them, are late because of the needs of Ukraine.",
  ],
  [
    "China warns over US weapons for Taiwan",
    "Beijing said the sale of missiles crosses a red line; analysts compare it with Ukraine.",
  ],
  [
    "Saudi arms ban lifted",
    "Washington will again allow the sale of offensive weapons to Riyadh, ending limits set over the war in Yemen.",
  ],
  [
    "Grain leaves Odesa as corridor holds",
    "Ukraine shipped four million tonnes by sea last month in spite of Russian missile strikes on its ports.",
  ],
  [
    "Ukraine beat Belgium to reach the last sixteen",
    "The striker's late shot sent the fans in Stuttgart into raptures. Kyiv's squares were full despite an air alert.",
  ],
  [
    "Ukraine through to Eurovision final",
    "The duo sang of those who defend Kyiv; the arena in Malmö rose. Russia remains banned from the contest.",
  ],
  [
    "Refugees from Kharkiv start again in Leeds",
    "Olena left when missiles struck her street. She is allowed to work and hopes that restrictions on family visas are lifted.",
  ],
  [
    "Visa rules for Ukrainians to be extended",
    "The home office has approved an extension of permission to stay for those who fled the war with Russia.",
  ],
  [
    "A Panther returns to the museum",
    "The tank fought at Kursk in 1943 against the Red Army. Its gun and Soviet T-34 rivals stand in the same hall near Kyiv.",
  ],
  [
    "The greatest tank battle, eighty years on",
    "In 1943 the Wehrmacht attacked at Kursk. Soviet artillery and T-34 tanks met German weapons across the Ukrainian steppe.",
  ],
  [
    "Kursk, 1943",
    "German weapons attacked Kursk from two sides that July. Allied tanks supplied to the Red Army were allowed into reserve only, and Ukraine lay in ruins behind the front.",
  ],
  [
    "How Lend-Lease armed Stalin",
    "American weapons supplied to the Red Army from 1941 reached Kyiv and Kursk in Studebaker trucks, veterans recalled.",
  ],
  [
    "IMF approves next loan for Ukraine",
    "The fund's board released 2.2 billion dollars after Kyiv met conditions on taxes and reform.",
  ],
  [
    "Ukraine opens accession talks with the EU",
    "Hungary had vetoed the step. Kyiv must reform its courts and limit the power of oligarchs.",
  ],
  [
    "Power cuts return to Kyiv",
    "Russian missiles damaged two stations. Restrictions on electricity will be lifted when repairs are done.",
  ],
  [
    "Ukrainian drones set Russian refinery on fire",
    "The depot in the south burned through the night, the governor said. Nobody was hurt.",
  ],
  [
    "Prisoner exchange brings 150 home",
    "Russia and Ukraine swapped soldiers at the Belarus border, the third exchange this year.",
  ],
  [
    "Ukraine lowers draft age",
    "Parliament approved the law after months of debate over how the army finds its men.",
  ],
  [
    "Russian court jails journalist",
    "The judge in Moscow found the reporter guilty of spying. Washington said that the charges were invented.",
  ],
  [
    "Oil price falls as cap on Russian crude is tightened",
    "The ceiling limits what Moscow earns for its war in Ukraine, officials said.",
  ],
  [
    "Zelensky dismisses army chief",
    "The general had led the forces of Ukraine since before the invasion. His successor commanded the defence of Kyiv.",
  ],
  [
    "Nuclear plant loses power line",
    "The station at Zaporizhzhia relied on diesel for three hours, inspectors said. Ukraine and Russia blamed each other.",
  ],
  [
    "North Korea tests missile",
    "The rocket flew 600 km. Seoul said Pyongyang may have sold weapons to Moscow for its war in Ukraine.",
  ],
  [
    "Iran sends drones to Moscow",
    "The European Union imposed sanctions over weapons that Russia fires at cities in Ukraine.",
  ],
  [
    "Czech plan finds shells for Ukraine",
    "Prague has bought half a million artillery rounds with money from allies; the first deliveries come in June.",
  ],
  [
    "US announces air defence package for Kyiv",
    "It holds Patriot interceptors, Stinger missiles and medical supplies, the Pentagon said.",
  ],
  [
    "Factory for shells opens in Germany",
    "The plant will make artillery ammunition for the Bundeswehr and for Ukraine from next year.",
  ],
  [
    "Polish farmers block the border",
    "They want limits on imports of Ukrainian grain. Lorries wait for days to cross into Poland.",
  ],
  [
    "Sudan's generals reject arms embargo",
    "The council voted to extend limits on weapons for Darfur. Russia abstained; Ukraine spoke for the motion.",
  ],
  [
    "Armenia turns to France for weapons",
    "Paris will supply missiles after Moscow, busy in Ukraine, failed to deliver.",
  ],
  [
    "How artificial intelligence writes reports",
    "Editors in Kyiv and London allow the tools for drafts but restrict their use in headlines.",
  ],
  [
    "Wimbledon lifts ban on Russian players",
    "The club allowed them to play as neutrals. Ukraine's best player said that she would not shake hands.",
  ],
  [
    "Olympics: Ukraine's fencer disqualified",
    "She refused to shake the hand of her rival from Russia and offered a touch of blades.",
  ],
  [
    "The Taurus Mountains on foot",
    "A week among cedar and limestone in the south of Turkey, with a guide who knows each spring.",
  ],
  [
    "New Ford Taurus for the Gulf",
    "The saloon has more range and a bigger screen; it will not be sold in Ukraine or Europe.",
  ],
  [
    "Kennedy space rocket delayed",
    "The launch was put off by weather. The rocket's engines were once made in Ukraine and Russia.",
  ],
  [
    "Film of the week: Twenty days in a city",
    "The documentary follows reporters in Mariupol as missiles fall; it allows no comfort.",
  ],
  [
    "Baltic states leave Soviet power grid",
    "Estonia, Latvia and Lithuania cut the last lines to Russia at dawn, and Ukraine sent its congratulations.",
  ],
  [
    "Estonia raises defence spending",
    "The Baltic nation will buy missiles and HIMARS and gives more to Ukraine per head than most.",
  ],
  [
    "Swiss peace summit ends without Russia",
    "Eighty countries backed a text on Ukraine's borders, nuclear safety and food.",
  ],
  [
    "Landmine clearance could take decades",
    "A third of Ukraine's fields may hold unexploded weapons, the agency said, and each must be searched by hand.",
  ],
  [
    "Cyber attack stops trains",
    "The railway of Ukraine blamed hackers in Moscow and limited sales of tickets to its counters.",
  ],
  [
    "Wagner chief dies in crash",
    "The jet came down between Moscow and St Petersburg two months after his men marched on the capital.",
  ],
  [
    "Museum in Kyiv shows captured arms",
    "Burnt Russian tanks and rocket parts stand on the square, where children climb on them.",
  ],
];

function check(rows: readonly (readonly [string, string])[], expected: boolean): string[] {
  return rows
    .map(([title, lead]) => ({ title, ...decide(textSignals(title, lead)) }))
    .filter((row) => row.onTopic !== expected)
    .map((row) => `${row.topicScore} ${row.title}`);
}

describe("decide", () => {
  it("passes articles about the debate", () => {
    expect(check(ON_TOPIC, true)).toEqual([]);
  });

  it("leaves out everything else", () => {
    expect(check(OFF_TOPIC, false)).toEqual([]);
  });

  it("has a table of at least 80 leads, half of them off topic", () => {
    expect(ON_TOPIC.length + OFF_TOPIC.length).toBeGreaterThanOrEqual(80);
    expect(OFF_TOPIC.length).toBeGreaterThanOrEqual(40);
  });

  it("scores the words wherever they stand, and nothing at all where they do not", () => {
    const deep = `${"Farmers spoke of the harvest and of rain. ".repeat(40)}\nUkraine may not fire American missiles at airfields inside Russia, officials said. Kyiv wants permission to use Western weapons against targets in Russia.`;
    expect(decide(textSignals("A day in parliament", deep)).topicScore).toBeGreaterThanOrEqual(
      TOPIC_THRESHOLD,
    );
    expect(decide(textSignals("A day in parliament", "Nothing happened.")).topicScore).toBe(0);
  });
});

describe("decide: article or not", () => {
  const page = (change: Partial<PageSignals>) =>
    decide({ ...textSignals(null, ""), url: "https://news.example/world/story-1", ...change })
      .isArticle;
  const text = "A sentence of an article that goes on for a while. ".repeat(20);

  it("believes the page's own type", () => {
    for (const type of [
      "NewsArticle",
      "ReportageNewsArticle",
      "OpinionNewsArticle",
      "AnalysisNewsArticle",
      "LiveBlogPosting",
      "BlogPosting",
      "Article",
      "Report",
    ]) {
      expect(page({ jsonLdTypes: ["WebPage", type] }), type).toBe(true);
    }
    expect(page({ ogType: "article" })).toBe(true);
    expect(page({ jsonLdTypes: ["Organization", "WebSite", "BreadcrumbList"] })).toBe(false);
  });

  it("takes a plain page with substantial text for an article", () => {
    expect(page({ lead: text })).toBe(true);
    expect(page({ lead: text, hasArticleElement: true })).toBe(true);
    expect(page({ lead: "Short." })).toBe(false);
  });

  it("keeps front pages and lists out", () => {
    for (const url of [
      "https://news.example/",
      "https://news.example",
      "https://news.example/en/",
      "https://news.example/?utm=1",
    ]) {
      expect(page({ url, jsonLdTypes: ["NewsArticle"], lead: text }), url).toBe(false);
    }
    expect(page({ jsonLdTypes: ["CollectionPage"], lead: text })).toBe(false);
    expect(page({ ogType: "website", lead: text })).toBe(false);
    expect(page({ ogType: "website", lead: text.repeat(4), hasArticleElement: true })).toBe(true);
  });
});
