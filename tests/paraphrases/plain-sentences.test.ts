/**
 * Plain sentences of the debate, as most articles have them: those that make a claim and get its note, and those
 * that stand beside them in the same articles and get none.
 */
import { expect, test } from "vitest";
import { compileOrKeep } from "../../scripts/dataset/kept.ts";
import { findingsOn } from "../../scripts/dataset/paraphrases.ts";

const { pack } = compileOrKeep().bundle;

/** Day of the article | beginnings of the ids of claims of which one is noted | sentence. */
const NOTED = `
2024-06-10 | us-bars-atacms, us-atacms-only | The US does not allow Ukraine to use ATACMS to strike inside Russia.
2024-06-10 | us-bars-atacms, us-atacms-only | Washington has refused to let Kyiv fire ATACMS into Russia.
2024-06-10 | us-bars-atacms, us-atacms-only | Ukraine is not allowed to use ATACMS missiles against targets inside Russia.
2024-06-10 | us-bars-atacms, us-atacms-only | The White House has ruled out letting Ukraine fire ATACMS into Russian territory.
2024-06-10 | us-bars-atacms, us-atacms-only | Ukraine can use ATACMS only inside its own territory, the Pentagon said.
2024-06-10 | us-bars-atacms, us-atacms-only | Biden has so far refused to let Ukraine use long-range American missiles to strike deep inside Russia.
2024-06-10 | us-bars-atacms, us-atacms-only | ATACMS may not be used against targets in Russia, US officials said.
2024-06-10 | us-bars-atacms, us-atacms-only | The US ban on using ATACMS inside Russia remains in place.
2024-06-10 | us-bars-atacms, us-atacms-only | Washington still prohibits the use of ATACMS on Russian soil.
2024-11-25 | us-allows-atacms, us-atacms-around-kursk, us-lifted-all | President Biden has authorised Ukraine to use ATACMS to strike inside Russia.
2024-11-25 | us-allows-atacms, us-atacms-around-kursk, us-lifted-all | Biden allowed Ukraine to fire US-made long-range missiles into Russia.
2024-11-25 | us-allows-atacms, us-atacms-around-kursk, us-lifted-all | The US has given Ukraine permission to use ATACMS missiles against targets inside Russia.
2024-11-25 | us-allows-atacms, us-atacms-around-kursk, us-lifted-all | Washington has lifted its ban on Ukraine using ATACMS to strike deep inside Russia.
2024-11-25 | us-allows-atacms, us-atacms-around-kursk, us-lifted-all | Biden gave Kyiv the green light to use long-range American missiles against Russia.
2024-11-25 | us-allows-atacms, us-atacms-around-kursk, us-lifted-all | Biden’s decision to let Ukraine fire ATACMS into Russia has angered Moscow.
2024-11-25 | us-allows-atacms, us-atacms-around-kursk, us-lifted-all | The United States has approved ATACMS strikes inside Russia.
2024-11-25 | us-allows-atacms, us-atacms-around-kursk, us-lifted-all | Ukraine may now use ATACMS to hit targets inside Russia, officials said.
2024-11-25 | us-allows-atacms, us-atacms-around-kursk, us-lifted-all | The US lets Ukraine use ATACMS in Russia’s Kursk region.
2024-11-25 | us-allows-atacms, us-atacms-around-kursk, us-lifted-all | After Biden lifted restrictions on long-range missiles, Ukraine struck Bryansk.
2024-09-01 | uk-bars-storm, uk-undecided, uk-bars | Britain does not allow Ukraine to use Storm Shadow missiles inside Russia.
2024-09-01 | uk-bars-storm, uk-undecided, uk-bars | The UK has not given Ukraine permission to fire Storm Shadow into Russia.
2024-09-01 | uk-bars-storm, uk-undecided, uk-bars | Storm Shadow missiles cannot be used against targets inside Russia.
2024-09-01 | uk-bars-storm, uk-undecided, uk-bars | London has so far refused to let Kyiv use Storm Shadow to strike Russian territory.
2024-09-01 | uk-bars-storm, uk-undecided, uk-bars | Ukraine is not allowed to fire British Storm Shadow missiles into Russia.
2024-09-01 | uk-bars-storm, uk-undecided, uk-bars | British restrictions on the use of Storm Shadow inside Russia remain in place.
2024-12-01 | uk-allows-storm | Britain has allowed Ukraine to use Storm Shadow missiles inside Russia.
2024-12-01 | uk-allows-storm | The UK has given Ukraine permission to fire Storm Shadow into Russia.
2024-12-01 | uk-allows-storm | London has approved the use of Storm Shadow against targets in Russia.
2024-12-01 | uk-allows-storm | Ukraine can use Storm Shadow missiles to strike inside Russia, a British official said.
2024-12-01 | uk-allows-storm | Britain lifted its restrictions on Storm Shadow strikes inside Russia.
2024-12-01 | uk-allows-storm | Starmer has authorised Ukraine to fire British long-range missiles into Russia.
2024-09-20 | uk-undecided, us-undecided, us-decides, uk-alone | Britain has not yet decided whether to let Ukraine use Storm Shadow inside Russia.
2024-09-20 | uk-undecided, us-undecided, us-decides, uk-alone | London is still considering whether to allow Storm Shadow strikes inside Russia.
2024-09-20 | uk-undecided, us-undecided, us-decides, uk-alone | The US has not decided whether to let Ukraine use ATACMS against targets inside Russia.
2024-09-20 | uk-undecided, us-undecided, us-decides, uk-alone | Washington is still weighing whether to allow long-range strikes inside Russia.
2024-09-20 | uk-undecided, us-undecided, us-decides, uk-alone | Storm Shadow strikes inside Russia need American approval.
2024-09-20 | uk-undecided, us-undecided, us-decides, uk-alone | Britain cannot let Ukraine fire Storm Shadow into Russia without Washington’s consent.
2024-09-20 | germany-refuses, germany-bars | Germany has refused to send Taurus missiles to Ukraine.
2024-09-20 | germany-refuses, germany-bars | Scholz has ruled out supplying Ukraine with Taurus cruise missiles.
2024-09-20 | germany-refuses, germany-bars | Berlin refuses to deliver Taurus to Kyiv.
2024-09-20 | germany-refuses, germany-bars | Germany will not supply Ukraine with Taurus missiles, Scholz said.
2024-09-20 | germany-refuses, germany-bars | The chancellor rejects the delivery of Taurus cruise missiles.
2024-09-20 | germany-refuses, germany-bars | Germany’s refusal to provide Taurus has disappointed Kyiv.
2025-06-10 | taurus-delivered, germany-agreed | Germany has delivered Taurus missiles to Ukraine.
2025-06-10 | taurus-delivered, germany-agreed | Berlin has sent Taurus cruise missiles to Kyiv.
2025-06-10 | taurus-delivered, germany-agreed | Germany has agreed to supply Ukraine with Taurus missiles.
2025-06-10 | taurus-delivered, germany-agreed | Merz has decided to send Taurus to Ukraine.
2025-05-28 | merz-lifted, germany-allows, west-lifted | Merz said there were no longer any range restrictions on weapons supplied to Ukraine.
2025-05-28 | merz-lifted, germany-allows, west-lifted | Germany has lifted range limits on weapons for Ukraine, Merz said.
2025-05-28 | merz-lifted, germany-allows, west-lifted | Merz announced that Berlin had lifted all restrictions on the range of weapons sent to Kyiv.
2025-05-28 | merz-lifted, germany-allows, west-lifted | Ukraine can now use German weapons to strike deep inside Russia, Merz said.
2025-10-30 | us-refuses-tomahawks, us-undecided-on-tomahawks | Trump has refused to give Ukraine Tomahawk missiles.
2025-10-30 | us-refuses-tomahawks, us-undecided-on-tomahawks | The US will not supply Tomahawks to Ukraine, Trump said.
2025-10-30 | us-refuses-tomahawks, us-undecided-on-tomahawks | Trump ruled out sending Tomahawk cruise missiles to Kyiv.
2025-10-30 | us-refuses-tomahawks, us-undecided-on-tomahawks | Washington has not decided whether to give Ukraine Tomahawks.
2025-10-30 | us-refuses-tomahawks, us-undecided-on-tomahawks | Trump turned down Zelensky’s request for Tomahawks.
2025-10-30 | us-approved-tomahawks, us-tomahawks-delivered | Trump has approved the delivery of Tomahawk missiles to Ukraine.
2025-10-30 | us-approved-tomahawks, us-tomahawks-delivered | The US has sent Tomahawks to Ukraine.
2025-10-30 | us-approved-tomahawks, us-tomahawks-delivered | Trump has agreed to supply Ukraine with Tomahawk missiles.
2025-10-30 | us-approved-tomahawks, us-tomahawks-delivered | Washington has delivered Tomahawk cruise missiles to Kyiv.
2024-08-20 | france-bars, scalp, france-allows | France does not allow Ukraine to fire SCALP missiles into Russia.
2024-08-20 | france-bars, scalp, france-allows | Paris has not permitted the use of SCALP against targets in Russia.
2024-08-20 | france-bars, scalp, france-allows | Ukraine has not used SCALP missiles inside Russia.
2024-08-20 | france-bars, scalp, france-allows | France allows Ukraine to use SCALP missiles inside Russia.
2024-06-10 | f16s-barred, denmark-bars-f16, netherlands-bars, belgium-f16, f16 | F-16s supplied to Ukraine may not be used over Russia.
2024-06-10 | f16s-barred, denmark-bars-f16, netherlands-bars, belgium-f16, f16 | Ukraine is not allowed to use its F-16s to strike inside Russia.
2024-06-10 | f16s-barred, denmark-bars-f16, netherlands-bars, belgium-f16, f16 | Denmark does not allow Ukraine to use Danish F-16s over Russian territory.
2024-06-10 | f16s-barred, denmark-bars-f16, netherlands-bars, belgium-f16, f16 | Belgian F-16s may be used only over Ukrainian territory, De Croo said.
2024-06-10 | f16s-barred, denmark-bars-f16, netherlands-bars, belgium-f16, f16 | No F-16s have arrived in Ukraine yet.
2024-05-20 | nato-forbids, nato-policy | NATO does not allow Ukraine to strike targets inside Russia with Western weapons.
2024-05-20 | nato-forbids, nato-policy | NATO forbids Ukraine to use its weapons inside Russia.
2024-05-20 | nato-forbids, nato-policy | NATO policy prohibits strikes inside Russia.
2024-05-20 | nato-forbids, nato-policy | NATO has banned Ukraine from hitting targets in Russia.
2024-05-20 | nato-forbids, nato-policy | NATO rules do not allow Ukraine to use Western weapons on Russian soil.
2024-06-20 | nato-lifted, nato-decides, stoltenberg-authorised | NATO has allowed Ukraine to strike inside Russia with Western weapons.
2024-06-20 | nato-lifted, nato-decides, stoltenberg-authorised | NATO lifted its restrictions on strikes inside Russia.
2024-06-20 | nato-lifted, nato-decides, stoltenberg-authorised | NATO gave Ukraine the green light to strike Russian territory.
2024-06-20 | nato-lifted, nato-decides, stoltenberg-authorised | Stoltenberg allowed Ukraine to strike inside Russia.
2024-06-20 | nato-lifted, nato-decides, stoltenberg-authorised | NATO decides whether Ukraine may strike inside Russia.
2024-09-13 | permission-means, strikes-inevitably, nato-party, russia-at-war | Putin said that allowing long-range strikes would mean that NATO is at war with Russia.
2024-09-13 | permission-means, strikes-inevitably, nato-party, russia-at-war | Letting Ukraine use long-range missiles against Russia would put NATO at war with Russia, Putin warned.
2024-09-13 | permission-means, strikes-inevitably, nato-party, russia-at-war | Lifting the restrictions will inevitably draw NATO into the war.
2024-09-13 | permission-means, strikes-inevitably, nato-party, russia-at-war | NATO countries have become a party to the conflict by arming Ukraine, Lavrov said.
2024-09-13 | permission-means, strikes-inevitably, nato-party, russia-at-war | NATO is at war with Russia, Peskov said.
2024-09-13 | russian-red, russia-will, nuclear-doctrine | All of Putin’s red lines have turned out to be bluffs.
2024-09-13 | russian-red, russia-will, nuclear-doctrine | Russia will answer strikes on its territory with nuclear weapons.
2024-09-13 | russian-red, russia-will, nuclear-doctrine | Russia’s nuclear threats have proved to be a bluff.
2024-05-20 | western-weapons-never, ukraine-never, russian-territory, atacms-not-yet, storm-shadow-not-yet | Ukraine has never struck inside Russia.
2024-05-20 | western-weapons-never, ukraine-never, russian-territory, atacms-not-yet, storm-shadow-not-yet | Western weapons have never been used to strike inside Russia.
2024-05-20 | western-weapons-never, ukraine-never, russian-territory, atacms-not-yet, storm-shadow-not-yet | Ukraine has not used ATACMS inside Russia.
2024-05-20 | western-weapons-never, ukraine-never, russian-territory, atacms-not-yet, storm-shadow-not-yet | Ukraine has not fired Storm Shadow missiles into Russia.
2024-05-20 | western-weapons-never, ukraine-never, russian-territory, atacms-not-yet, storm-shadow-not-yet | Russian territory has been off limits to Ukraine.
2024-11-19 | article-51, strikes-inside-russia | Ukraine’s strikes inside Russia are legal under Article 51 of the UN Charter.
2024-11-19 | article-51, strikes-inside-russia | Ukraine’s strikes inside Russia are illegal.
2024-11-19 | article-51, strikes-inside-russia | Strikes on Russian territory violate international law, Moscow said.
2024-11-19 | atacms-range, taurus-range, storm-shadow-range, tomahawk-range, himars | ATACMS missiles have a range of 300 km.
2024-11-19 | atacms-range, taurus-range, storm-shadow-range, tomahawk-range, himars | Storm Shadow has a range of 500 km.
2024-11-19 | atacms-range, taurus-range, storm-shadow-range, tomahawk-range, himars | Storm Shadow missiles can hit targets more than 560 km away.
2024-11-19 | atacms-range, taurus-range, storm-shadow-range, tomahawk-range, himars | HIMARS rockets have a range of 300 km.
2024-11-19 | atacms-range, taurus-range, storm-shadow-range, tomahawk-range, himars | ATACMS can reach targets up to 300 kilometres away.
2024-08-20 | kursk, british-tanks | Ukraine’s incursion into Kursk began on 8 August.
2024-08-20 | kursk, british-tanks | The Kursk offensive is the first invasion of Russia since the Second World War.
2024-08-20 | kursk, british-tanks | British Challenger 2 tanks have been used in Kursk.
2024-08-20 | kursk, british-tanks | Ukraine entered Kursk without Western weapons.
2024-08-20 | kursk, british-tanks | The West approved the Kursk incursion in advance.
2024-08-20 | himars, us-himars, kyiv-promised | Ukraine has assured Washington that it will not use HIMARS to strike inside Russia.
2024-08-20 | himars, us-himars, kyiv-promised | Kyiv promised not to use Western weapons against Russian territory.
2024-08-20 | himars, us-himars, kyiv-promised | HIMARS may not be used against targets inside Russia.
`;

/** Day of the article | sentence. */
const SILENT = `
2024-06-10 | Kyiv has asked Berlin for Taurus missiles.
2024-06-10 | Zelensky urged Scholz to send Taurus missiles to Ukraine.
2024-06-10 | Scholz should send Taurus missiles to Ukraine, the CDU said.
2024-06-10 | Will Germany send Taurus missiles to Ukraine?
2024-06-10 | The Bundestag debated whether to send Taurus missiles to Ukraine.
2024-06-10 | If Germany sends Taurus missiles, Moscow will respond.
2024-06-10 | Merz has called for Taurus missiles to be sent to Ukraine.
2025-10-20 | Zelensky hopes that Trump will send Tomahawks to Ukraine.
2025-10-20 | Trump said he might send Tomahawks to Ukraine.
2025-10-20 | Putin warned Trump against sending Tomahawks to Ukraine.
2025-10-20 | Zelensky asked Trump for Tomahawks.
2025-10-20 | Trump discussed Tomahawks with Putin before meeting Zelensky.
2025-10-20 | The Kremlin said Tomahawks would not change the course of the war.
2024-09-13 | Zelensky has urged Biden to let Ukraine use ATACMS inside Russia.
2024-09-13 | Biden is expected to allow Ukraine to use Storm Shadow inside Russia.
2024-09-13 | Starmer and Biden discussed whether to let Ukraine use Storm Shadow inside Russia.
2024-09-13 | Ukraine wants permission to use ATACMS against airfields inside Russia.
2024-09-13 | Kyiv has been asking for months for permission to strike deep inside Russia with Western weapons.
2024-09-13 | Putin said that if Ukraine were allowed to strike Russia with long-range weapons, he would respond.
2024-09-13 | The Kremlin said it would respond if the West lifted its restrictions.
2024-09-13 | Stoltenberg said it was up to each ally to decide.
2024-09-13 | Stoltenberg welcomed the debate about long-range weapons.
2024-09-13 | Austin said no single weapon would change the war.
2024-09-13 | Russia has moved its aircraft out of range of ATACMS.
2024-09-13 | Ukraine struck an arms depot in Toropets with drones.
2024-11-19 | Russia said it had shot down five ATACMS over Bryansk.
2024-11-19 | Russia vowed to respond to the attack on Bryansk.
2024-11-19 | Putin signed a new nuclear doctrine on Tuesday.
2024-11-21 | Russia fired a new missile at Dnipro in response to ATACMS strikes.
2024-11-21 | Ukraine has used Storm Shadow against targets in Crimea since 2023.
2024-05-30 | Macron said Ukraine should be allowed to neutralise bases from which missiles are fired.
2024-05-30 | Germany said that international law gives Ukraine the right to defend itself.
2024-05-30 | Italy’s foreign minister said Rome was against sending troops to Ukraine.
2024-05-30 | Poland has urged the US to lift its restrictions on Ukraine.
2024-05-30 | Hungary opposes NATO’s plan to arm Ukraine.
2024-05-30 | Belgium promised Ukraine 30 F-16s by 2028.
2024-05-30 | The Dutch will send 24 F-16s to Ukraine.
2024-08-15 | Ukrainian troops crossed the border into Russia’s Kursk region on 6 August.
2024-08-15 | Ukraine’s drones hit four airfields inside Russia overnight.
2024-08-15 | The Pentagon said it was assessing Ukraine’s operation in Kursk.
2024-08-15 | A Marder was filmed in Kursk.
2024-08-15 | Britain has supplied Ukraine with Challenger 2 tanks.
2023-05-12 | Britain has supplied Ukraine with Storm Shadow cruise missiles.
2023-05-12 | Storm Shadow has a range of more than 250 km.
2023-10-18 | Ukraine used ATACMS for the first time against airfields in Berdyansk and Luhansk.
2022-06-01 | Biden said the US would send Ukraine advanced rocket systems.
2022-06-01 | The US will send HIMARS to Ukraine.
2022-06-01 | HIMARS can hit targets up to 80 km away.
2024-07-11 | NATO leaders met in Washington to mark the alliance’s 75th anniversary.
2024-07-11 | Sweden became NATO’s 32nd member in March.
2025-05-27 | Merz said that Germany would help Ukraine to produce its own long-range missiles.
2025-05-27 | The Kremlin called Merz’s words dangerous.
2025-08-24 | The Pentagon reviews Ukraine’s requests to strike inside Russia.
2025-12-01 | Ukraine hit a refinery in Saratov with drones.
`;

test.each(rowsOf(NOTED))("%s, %s: %s", (day, claims, sentence) => {
  const noted = claimsNoted(sentence, day);
  expect(
    noted.filter((id) => claims.split(", ").some((start) => id.startsWith(start))),
  ).not.toEqual([]);
});

test.each(rowsOf(SILENT))("%s: nothing on %s", (day, sentence) => {
  expect(claimsNoted(sentence, day)).toEqual([]);
});

function rowsOf(table: string): [string, string, string][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split(" | ") as [string, string, string]);
}

function claimsNoted(sentence: string, published: string): string[] {
  return findingsOn(sentence, published, pack, { supported: true }).map(({ claim }) => claim);
}
