/**
 * Plain sentences of the debate, as most articles have them: those that make a claim and get its note, and those
 * that stand beside them in the same articles and get none.
 */
import { expect, test } from "vitest";
import { compileOrKeep } from "../../scripts/dataset/kept.ts";
import { claimsNoted } from "../../scripts/dataset/paraphrases.ts";

const { pack } = compileOrKeep().bundle;

/** Day of the article | the claims that are noted, and no others | sentence. */
const NOTED = `
2024-06-10 | us-bars-atacms-inside-russia | The US does not allow Ukraine to use ATACMS to strike inside Russia.
2024-06-10 | us-bars-atacms-inside-russia | Washington has refused to let Kyiv fire ATACMS into Russia.
2024-06-10 | us-atacms-only-inside-ukraine | Ukraine is not allowed to use ATACMS missiles against targets inside Russia.
2024-06-10 | us-bars-atacms-inside-russia | The White House has ruled out letting Ukraine fire ATACMS into Russian territory.
2024-06-10 | us-atacms-only-inside-ukraine | Ukraine can use ATACMS only inside its own territory, the Pentagon said.
2024-06-10 | us-bars-atacms-inside-russia | Biden has so far refused to let Ukraine use long-range American missiles to strike deep inside Russia.
2024-06-10 | us-bars-atacms-inside-russia | ATACMS may not be used against targets in Russia, US officials said.
2024-06-10 | us-long-range-policy-unchanged | The US ban on using ATACMS inside Russia remains in place.
2024-06-10 | us-bars-atacms-inside-russia | Washington still prohibits the use of ATACMS on Russian soil.
2024-11-25 | us-allows-atacms-inside-russia | President Biden has authorised Ukraine to use ATACMS to strike inside Russia.
2024-11-25 | us-allows-atacms-inside-russia | Biden allowed Ukraine to fire US-made long-range missiles into Russia.
2024-11-25 | us-allows-atacms-inside-russia | The US has given Ukraine permission to use ATACMS missiles against targets inside Russia.
2024-11-25 | us-allows-atacms-inside-russia | Washington has lifted its ban on Ukraine using ATACMS to strike deep inside Russia.
2024-11-25 | us-allows-atacms-inside-russia | Biden gave Kyiv the green light to use long-range American missiles against Russia.
2024-11-25 | us-allows-atacms-inside-russia | Biden’s decision to let Ukraine fire ATACMS into Russia has angered Moscow.
2024-11-25 | us-allows-atacms-inside-russia | The United States has approved ATACMS strikes inside Russia.
2024-11-25 | us-allows-atacms-inside-russia | Ukraine may now use ATACMS to hit targets inside Russia, officials said.
2024-11-25 | us-atacms-around-kursk | The US lets Ukraine use ATACMS in Russia’s Kursk region.
2024-11-25 | us-allows-atacms-inside-russia | After Biden lifted restrictions on long-range missiles, Ukraine struck Bryansk.
2024-09-01 | uk-bars-storm-shadow-inside-russia | Britain does not allow Ukraine to use Storm Shadow missiles inside Russia.
2024-09-01 | uk-bars-storm-shadow-inside-russia | The UK has not given Ukraine permission to fire Storm Shadow into Russia.
2024-09-01 | uk-bars-storm-shadow-inside-russia | Storm Shadow missiles cannot be used against targets inside Russia.
2024-09-01 | uk-bars-storm-shadow-inside-russia | London has so far refused to let Kyiv use Storm Shadow to strike Russian territory.
2024-09-01 | uk-bars-storm-shadow-inside-russia | Ukraine is not allowed to fire British Storm Shadow missiles into Russia.
2024-09-01 | uk-bars-storm-shadow-inside-russia | British restrictions on the use of Storm Shadow inside Russia remain in place.
2024-12-01 | uk-allows-storm-shadow-inside-russia | Britain has allowed Ukraine to use Storm Shadow missiles inside Russia.
2024-12-01 | uk-allows-storm-shadow-inside-russia | The UK has given Ukraine permission to fire Storm Shadow into Russia.
2024-12-01 | uk-allows-storm-shadow-inside-russia | London has approved the use of Storm Shadow against targets in Russia.
2024-12-01 | uk-allows-storm-shadow-inside-russia | Ukraine can use Storm Shadow missiles to strike inside Russia, a British official said.
2024-12-01 | uk-allows-storm-shadow-inside-russia | Britain lifted its restrictions on Storm Shadow strikes inside Russia.
2024-12-01 | uk-allows-storm-shadow-inside-russia | Starmer has authorised Ukraine to fire British long-range missiles into Russia.
2024-09-20 | uk-undecided-on-storm-shadow | Britain has not yet decided whether to let Ukraine use Storm Shadow inside Russia.
2024-09-20 | uk-undecided-on-storm-shadow | London is still considering whether to allow Storm Shadow strikes inside Russia.
2024-09-20 | us-undecided-on-long-range-strikes | The US has not decided whether to let Ukraine use ATACMS against targets inside Russia.
2024-09-20 | us-undecided-on-long-range-strikes | Washington is still weighing whether to allow long-range strikes inside Russia.
2024-09-20 | us-decides-storm-shadow | Storm Shadow strikes inside Russia need American approval.
2024-09-20 | us-decides-storm-shadow | Britain cannot let Ukraine fire Storm Shadow into Russia without Washington’s consent.
2024-09-20 | germany-refuses-taurus | Germany has refused to send Taurus missiles to Ukraine.
2024-09-20 | germany-refuses-taurus | Scholz has ruled out supplying Ukraine with Taurus cruise missiles.
2024-09-20 | germany-refuses-taurus | Berlin refuses to deliver Taurus to Kyiv.
2024-09-20 | germany-refuses-taurus | Germany will not supply Ukraine with Taurus missiles, Scholz said.
2024-09-20 | germany-refuses-taurus | The chancellor rejects the delivery of Taurus cruise missiles.
2024-09-20 | germany-refuses-taurus | Germany’s refusal to provide Taurus has disappointed Kyiv.
2025-06-10 | taurus-delivered | Germany has delivered Taurus missiles to Ukraine.
2025-06-10 | taurus-delivered | Berlin has sent Taurus cruise missiles to Kyiv.
2025-06-10 | germany-agreed-taurus | Germany has agreed to supply Ukraine with Taurus missiles.
2025-06-10 | germany-agreed-taurus | Merz has decided to send Taurus to Ukraine.
2025-05-28 | merz-lifted-range-limits | Merz said there were no longer any range restrictions on weapons supplied to Ukraine.
2025-05-28 | merz-lifted-range-limits | Germany has lifted range limits on weapons for Ukraine, Merz said.
2025-05-28 | merz-lifted-range-limits | Merz announced that Berlin had lifted all restrictions on the range of weapons sent to Kyiv.
2025-05-28 | germany-allows-strikes-inside-russia | Ukraine can now use German weapons to strike deep inside Russia, Merz said.
2025-10-30 | us-refuses-tomahawks | Trump has refused to give Ukraine Tomahawk missiles.
2025-10-30 | us-refuses-tomahawks | The US will not supply Tomahawks to Ukraine, Trump said.
2025-10-30 | us-refuses-tomahawks | Trump ruled out sending Tomahawk cruise missiles to Kyiv.
2025-10-30 | us-undecided-on-tomahawks | Washington has not decided whether to give Ukraine Tomahawks.
2025-10-30 | us-refuses-tomahawks | Trump turned down Zelensky’s request for Tomahawks.
2025-10-30 | us-approved-tomahawks | Trump has approved the delivery of Tomahawk missiles to Ukraine.
2025-10-30 | us-tomahawks-delivered | The US has sent Tomahawks to Ukraine.
2025-10-30 | us-approved-tomahawks | Trump has agreed to supply Ukraine with Tomahawk missiles.
2025-10-30 | us-tomahawks-delivered | Washington has delivered Tomahawk cruise missiles to Kyiv.
2024-08-20 | france-bars-strikes-inside-russia | France does not allow Ukraine to fire SCALP missiles into Russia.
2024-08-20 | france-bars-strikes-inside-russia | Paris has not permitted the use of SCALP against targets in Russia.
2024-08-20 | scalp-not-yet-used-inside-russia | Ukraine has not used SCALP missiles inside Russia.
2024-08-20 | france-allows-strikes-inside-russia | France allows Ukraine to use SCALP missiles inside Russia.
2024-06-10 | f16s-barred-from-russia | F-16s supplied to Ukraine may not be used over Russia.
2024-06-10 | f16s-barred-from-russia | Ukraine is not allowed to use its F-16s to strike inside Russia.
2024-06-10 | denmark-bars-f16-inside-russia | Denmark does not allow Ukraine to use Danish F-16s over Russian territory.
2024-06-10 | belgium-f16-only-ukraine | Belgian F-16s may be used only over Ukrainian territory, De Croo said.
2024-06-10 | f16-not-yet-in-ukraine | No F-16s have arrived in Ukraine yet.
2024-05-20 | nato-forbids-strikes-inside-russia | NATO does not allow Ukraine to strike targets inside Russia with Western weapons.
2024-05-20 | nato-forbids-strikes-inside-russia | NATO forbids Ukraine to use its weapons inside Russia.
2024-05-20 | nato-policy-on-strikes | NATO policy prohibits strikes inside Russia.
2024-05-20 | nato-forbids-strikes-inside-russia | NATO has banned Ukraine from hitting targets in Russia.
2024-05-20 | nato-policy-on-strikes | NATO rules do not allow Ukraine to use Western weapons on Russian soil.
2024-06-20 | nato-lifted-restrictions | NATO has allowed Ukraine to strike inside Russia with Western weapons.
2024-06-20 | nato-lifted-restrictions | NATO lifted its restrictions on strikes inside Russia.
2024-06-20 | nato-lifted-restrictions | NATO gave Ukraine the green light to strike Russian territory.
2024-06-20 | stoltenberg-authorised-strikes | Stoltenberg allowed Ukraine to strike inside Russia.
2024-06-20 | nato-decides-on-strikes | NATO decides whether Ukraine may strike inside Russia.
2024-09-13 | permission-means-nato-at-war | Putin said that allowing long-range strikes would mean that NATO is at war with Russia.
2024-09-13 | permission-means-nato-at-war | Letting Ukraine use long-range missiles against Russia would put NATO at war with Russia, Putin warned.
2024-09-13 | strikes-inevitably-draw-nato-into-war | Lifting the restrictions will inevitably draw NATO into the war.
2024-09-13 | nato-party-to-the-conflict | NATO countries have become a party to the conflict by arming Ukraine, Lavrov said.
2024-09-13 | russia-at-war-with-nato | NATO is at war with Russia, Peskov said.
2024-09-13 | russian-red-lines-were-all-a-bluff | All of Putin’s red lines have turned out to be bluffs.
2024-09-13 | russia-will-answer-with-nuclear-weapons | Russia will answer strikes on its territory with nuclear weapons.
2024-09-13 | russian-red-lines-were-all-a-bluff | Russia’s nuclear threats have proved to be a bluff.
2024-05-20 | ukraine-never-struck-inside-russia | Ukraine has never struck inside Russia.
2024-05-20 | western-weapons-never-used-inside-russia | Western weapons have never been used to strike inside Russia.
2024-05-20 | atacms-not-yet-used-inside-russia | Ukraine has not used ATACMS inside Russia.
2024-05-20 | storm-shadow-not-yet-used-inside-russia | Ukraine has not fired Storm Shadow missiles into Russia.
2024-05-20 | russian-territory-uncrossable-line | Russian territory has been off limits to Ukraine.
2024-11-19 | article-51-allows-strikes | Ukraine’s strikes inside Russia are legal under Article 51 of the UN Charter.
2024-11-19 | strikes-inside-russia-are-illegal | Ukraine’s strikes inside Russia are illegal.
2024-11-19 | strikes-inside-russia-are-illegal | Strikes on Russian territory violate international law, Moscow said.
2024-11-19 | atacms-range-300-km | ATACMS missiles have a range of 300 km.
2024-11-19 | storm-shadow-range-500-km | Storm Shadow has a range of 500 km.
2024-11-19 | storm-shadow-range-500-km | Storm Shadow missiles can hit targets more than 560 km away.
2024-11-19 | himars-range-300-km | HIMARS rockets have a range of 300 km.
2024-11-19 | atacms-range-300-km | ATACMS can reach targets up to 300 kilometres away.
2024-08-20 | kursk-incursion-misdated | Ukraine’s incursion into Kursk began on 8 August.
2024-08-20 | kursk-first-invasion-since-1945 | The Kursk offensive is the first invasion of Russia since the Second World War.
2024-08-20 | british-tanks-in-kursk | British Challenger 2 tanks have been used in Kursk.
2024-08-20 | kursk-incursion-without-western-weapons | Ukraine entered Kursk without Western weapons.
2024-08-20 | kursk-incursion-approved-by-west | The West approved the Kursk incursion in advance.
2024-08-20 | us-himars-assurances | Ukraine has assured Washington that it will not use HIMARS to strike inside Russia.
2024-08-20 | kyiv-promised-no-western-weapons-on-russia | Kyiv promised not to use Western weapons against Russian territory.
2024-08-20 | us-himars-not-into-russia | HIMARS may not be used against targets inside Russia.
2024-07-12 | allies-pledged-40-billion-a-year | NATO leaders in Washington promised Ukraine 40 billion euros a year in military aid.
2024-07-12 | article-5-obliges-allies-to-go-to-war | Under Article 5, all allies must go to war if one of them is attacked.
2024-06-02 | article-51-allows-strikes | International law allows Ukraine to hit military targets in Russia under Article 51 of the UN Charter.
2024-05-20 | atacms-first-delivery-misdated | Ukraine received its first ATACMS in April 2024.
2025-02-20 | atacms-first-strike-told-as-news | Ukraine has for the first time used ATACMS against targets in Russia.
2024-11-20 | atacms-made-elsewhere | Ukraine fired British-made ATACMS at an arsenal in the Bryansk region.
2024-12-05 | atacms-not-yet-used-inside-russia | Ukraine has not yet fired ATACMS into Russia.
2024-05-20 | atacms-range-300-km | The ATACMS missiles have a range of 300 kilometers.
2024-11-20 | atacms-range-misstated | ATACMS missiles have a range of about 300 miles.
2024-11-20 | atacms-range-misstated | The ATACMS, which can hit targets 500 kilometres away, were supplied by the United States.
2024-08-16 | british-tanks-in-kursk | British Challenger 2 tanks have been used in Ukraine’s incursion into Kursk.
2024-08-16 | budapest-memorandum-guarantees-defence | In the Budapest Memorandum the United States and Britain pledged to defend Ukraine if it was attacked.
2024-08-16 | budapest-memorandum-guarantees-defence | Ukraine gave up its nuclear weapons in return for security guarantees from the US, Britain and Russia.
2024-02-23 | bundestag-approved-taurus | The Bundestag voted on Thursday to send Taurus missiles to Ukraine.
2024-05-04 | cameron-permission-covered-storm-shadow | Cameron has given Ukraine permission to strike Russia with Storm Shadow missiles.
2024-06-24 | strikes-on-crimea-count-as-inside-russia | The missiles hit Sevastopol, in Russia’s Crimea region.
2025-06-03 | drone-raids-with-western-weapons | Ukraine used Western-supplied drones to attack Russian bombers in Operation Spiderweb.
2025-11-20 | eram-delivered | Ukraine has received ERAM missiles from the United States.
2025-08-29 | eram-number-misstated | The State Department approved the sale of 3,550 ERAM missiles to Ukraine.
2024-08-30 | eu-called-for-limits-to-be-lifted | Borrell urged EU countries to lift restrictions on Ukraine’s use of their weapons against military targets in Russia.
2024-09-20 | european-parliament-lifted-ban | The European Parliament has lifted the ban on strikes inside Russia with Western weapons.
2024-09-20 | every-strike-needs-western-permission | Ukraine cannot strike inside Russia without the permission of its Western allies.
2024-09-20 | f16-not-yet-in-ukraine | Ukraine is still waiting for its first F-16s.
2024-05-20 | finland-newest-nato-member | Finland, the newest member of NATO, shares a long border with Russia.
2024-05-20 | finland-sweden-accession-dates | Sweden and Finland joined NATO in 2023.
2025-01-10 | first-atacms-strike-inside-russia-misdated | Ukraine first fired ATACMS into Russia on November 18.
2025-08-25 | flamingo-range-3000-km | The Flamingo missile can fly 3,000 kilometres.
2025-01-10 | himars-first-fired-into-russia-later | HIMARS were first used inside Russia during the Kursk offensive in August 2024.
2024-06-05 | himars-range-300-km | HIMARS rockets can hit targets 300 kilometres away.
2024-06-05 | italy-gave-storm-shadow | Italy has supplied Ukraine with Storm Shadow missiles.
2025-01-10 | jassm-delivered | The United States has sent JASSM missiles to Ukraine.
2024-08-10 | kursk-first-invasion-since-1945 | It was the first invasion of Russian territory since World War II.
2024-08-10 | kursk-incursion-approved-by-west | The Kursk incursion was approved by Washington, Moscow says.
2024-08-20 | kursk-incursion-misdated | Ukrainian troops crossed into Russia’s Kursk region on August 8.
2024-08-20 | kursk-incursion-without-western-weapons | No Western weapons were used in the Kursk incursion.
2024-03-06 | luftwaffe-call-proves-allied-troops | The leaked call proves that British and American soldiers are in Ukraine.
2024-06-06 | macron-any-target-in-russia | Macron said Ukraine could hit any target in Russia with French missiles.
2024-05-28 | nato-decides-on-strikes | NATO will have to decide whether to let Ukraine strike inside Russia.
2024-05-28 | nato-decides-on-strikes | It is up to NATO to decide whether Ukraine can strike targets in Russia.
2024-05-28 | nato-gives-99-percent-of-aid, nato-supplies-the-weapons | NATO provides 99 percent of all military aid to Ukraine.
2024-05-28 | nato-gives-only-non-lethal-help | NATO as an organization provides only non-lethal aid to Ukraine.
2024-05-28 | nato-has-30-members | The 30-member alliance will meet in Washington in July.
2024-05-28 | nato-has-31-members | NATO, which has 31 members, will hold a summit in Washington.
2024-06-03 | nato-lifted-restrictions | NATO has given Ukraine the green light to strike inside Russia.
2024-06-03 | nato-members-agree-on-strikes | All NATO members agree that Ukraine may strike inside Russia.
2024-05-29 | nato-pa-declaration-as-nato-decision | NATO called in Sofia for restrictions on strikes inside Russia to be lifted.
2024-05-29 | nato-party-to-the-conflict | By supplying Ukraine with missiles NATO has become a party to the conflict.
2024-05-29 | nato-supplies-the-weapons | Ukraine is asking to strike Russia with weapons supplied by NATO.
2024-05-29 | nato-troops-fight-in-ukraine | NATO soldiers are fighting in Ukraine.
2024-09-10 | ninety-percent-of-aircraft-moved | Russia has moved 90 percent of its aircraft out of ATACMS range.
2024-11-19 | north-korean-troops-brought-atacms-decision | Biden authorized the ATACMS strikes in response to the deployment of North Korean troops to Russia.
2024-11-20 | nuclear-doctrine-changed-because-of-atacms | Putin lowered the threshold for using nuclear weapons in response to Biden’s decision on ATACMS.
2024-09-01 | objects-within-atacms-range | At least 245 Russian military sites are within range of ATACMS.
2024-11-22 | oreshnik-icbm | Russia fired an intercontinental ballistic missile at Dnipro, Ukraine said.
2024-05-29 | patriot-never-used-over-russia | Ukraine has never used Patriots against aircraft over Russian territory.
2024-09-13 | permission-means-nato-at-war | Letting Ukraine fire Western missiles into Russia would mean that NATO is at war with Russia.
2024-05-28 | peskov-quote-credited-to-western-outlet | Peskov told the New York Times that NATO was in a state of “military ecstasy”.
2024-05-29 | prague-meeting-misnamed | NATO defence ministers will meet in Prague on Thursday.
2024-05-29 | russia-as-sanctuary | Russia has been able to use its territory as a sanctuary for attacks on Kharkiv.
2024-05-29 | russia-at-war-with-nato | Russia is at war with NATO, the Kremlin says.
2024-11-22 | russia-may-strike-suppliers | Russia has the right to strike military facilities of countries whose weapons are used against it, Putin said.
2024-11-22 | russia-will-answer-with-nuclear-weapons | Russia will respond with nuclear weapons if its territory is hit with Western missiles.
2024-11-22 | russian-red-lines-were-all-a-bluff | All of Putin’s red lines have turned out to be a bluff.
2024-05-29 | russian-territory-uncrossable-line | For more than two years Russian territory was off limits to Ukrainian strikes.
2025-01-20 | scalp-not-yet-used-inside-russia | France’s SCALP missiles have not been used against targets inside Russia.
2025-01-20 | scalp-used-inside-russia | Ukraine has fired French SCALP missiles into Russia.
2024-11-20 | six-atacms-fired-at-bryansk | Ukraine fired six ATACMS missiles at Bryansk, and five were shot down.
2024-05-29 | slovakia-ended-all-arms-deliveries | Slovakia has stopped supplying weapons to Ukraine.
2024-05-27 | stoltenberg-asked-to-lift-all-limits | Stoltenberg called on allies to lift all restrictions on Ukraine’s use of their weapons.
2024-06-01 | stoltenberg-authorised-strikes | Stoltenberg gave Ukraine permission to strike inside Russia.
2025-01-10 | storm-shadow-first-strike-inside-russia-misdated | Ukraine first used Storm Shadow inside Russia on November 21.
2024-11-22 | storm-shadow-made-elsewhere | Ukraine has fired American Storm Shadow missiles into Russia.
2024-09-12 | storm-shadow-needs-us-data | Storm Shadow missiles rely on US guidance data to hit targets in Russia.
2025-01-10 | storm-shadow-not-yet-used-inside-russia | Ukraine has not used Storm Shadow missiles inside Russia.
2024-09-12 | storm-shadow-range-500-km | Storm Shadow missiles have a range of more than 500 kilometres.
2024-09-12 | strikes-inevitably-draw-nato-into-war | Strikes deep inside Russia will inevitably drag NATO into the war.
2024-09-12 | strikes-inside-russia-are-aggression | Strikes on Russia with Western missiles are an act of aggression, Moscow says.
2024-09-12 | strikes-inside-russia-are-illegal | Ukraine’s strikes inside Russia violate international law.
2024-09-12 | strikes-on-crimea-count-as-inside-russia | Ukraine has used ATACMS to strike deep inside Russia, hitting airfields in Crimea.
2024-09-12 | taurus-delivered | Germany has supplied Ukraine with Taurus missiles.
2024-09-12 | taurus-range-misstated | The Taurus has a range of 300 kilometres.
2025-10-12 | tomahawk-range-misstated | Tomahawk missiles have a range of 1,000 kilometres.
2024-05-29 | training-makes-suppliers-party | Training Ukrainian soldiers makes Western countries a party to the war.
2024-12-13 | trump-opposed-atacms-decision | Trump opposes letting Ukraine fire American missiles into Russia.
2024-12-13 | trump-opposed-atacms-decision | Trump said he strongly disagreed with Biden’s decision to let Ukraine fire missiles hundreds of miles into Russia.
2026-05-10 | uk-nightfall-delivered | Britain has delivered Nightfall ballistic missiles to Ukraine.
2024-05-29 | ukraine-is-baltic | The Baltic nation has asked for permission to strike inside Russia.
2024-05-29 | ukraine-is-nato-member | Ukraine, a NATO member, has asked its allies for missiles.
2024-05-29 | ukraine-never-struck-inside-russia | Ukraine has never struck targets inside Russia.
2024-09-12 | ukraine-without-own-long-range-weapons | Ukraine has no long-range missiles of its own and depends on Western ones to strike Russia.
2025-08-25 | ukrainian-missiles-called-western | Ukraine has hit Moscow’s refineries with Western missiles such as the Neptune.
2024-05-29 | un-security-council-condemned-invasion | The UN Security Council condemned Russia’s invasion.
2024-05-29 | un-votes-141-and-143-mixed-up | In March 2022 the UN General Assembly condemned the invasion by 143 votes.
2024-06-21 | us-allows-counterfire-across-border | The US has said Ukraine can use American weapons to return fire across the border.
2024-11-19 | us-atacms-around-kursk | The Biden administration has allowed Ukraine to use ATACMS in the Kursk region.
2024-05-20 | us-atacms-not-delivered | The US has not sent ATACMS to Ukraine.
2024-04-26 | us-atacms-were-for-ukraine-only | The US gave Ukraine ATACMS for use inside its own territory.
2024-05-20 | us-bars-strikes-on-crimea | The US does not allow Ukraine to use its weapons against Crimea.
2024-09-12 | us-decides-storm-shadow | Britain cannot let Ukraine fire Storm Shadow into Russia without American approval.
2024-06-15 | us-decision-at-g7 | Biden allowed Ukraine to strike inside Russia at the G7 summit in Italy.
2024-05-20 | us-does-not-encourage-or-enable | The US neither encourages nor enables attacks inside Russia.
2024-05-29 | us-france-want-to-change-nato-policy | The US and France are pushing to change NATO’s policy on strikes inside Russia.
2022-06-02 | us-himars-assurances | Ukraine has assured the US that it will not use the rockets to strike inside Russia.
2023-06-02 | us-himars-not-into-russia | Ukraine is not allowed to fire HIMARS into Russia.
2024-11-19 | us-lifted-all-restrictions | The US has lifted all restrictions on the use of its weapons inside Russia.
2024-10-02 | us-long-range-policy-unchanged | The US has not changed its policy on long-range strikes inside Russia.
2024-06-02 | us-allows-atacms-inside-russia | Biden has allowed Ukraine to fire ATACMS into Russia.
2024-05-20 | us-only-short-range-atacms | The US has given Ukraine only a shorter-range version of ATACMS.
2026-01-15 | us-tomahawks-delivered | The US has given Ukraine Tomahawk missiles.
2025-10-23 | us-trump-lifted-restriction | The Trump administration has lifted a key restriction on Ukraine’s use of long-range missiles.
2025-09-10 | us-trump-withdrew-permission | Trump has withdrawn the permission for Ukraine to fire ATACMS into Russia.
2025-10-13 | us-undecided-on-tomahawks | Trump has not decided whether to give Ukraine Tomahawks.
2024-05-29 | us-weapons-policy-unchanged | The US has not changed its policy on the use of American weapons inside Russia.
2024-07-01 | washington-summit-misdated | NATO leaders will meet in Washington on July 8.
2024-06-03 | west-lifted-restrictions | The West has lifted its ban on strikes inside Russia with Western weapons.
2024-09-13 | western-missiles-need-nato-crews | Only NATO soldiers can program Western missiles such as Storm Shadow, Putin said.
2024-05-29 | western-weapons-never-used-inside-russia | Western weapons have never been used inside Russia.
2024-05-31 | us-allows-strikes-inside-russia | Biden secretly gave Ukraine permission to strike inside Russia with US weapons
2024-05-31 | us-permission-only-near-kharkiv | Biden lets Ukraine hit some targets in Russia with US arms near Kharkiv
2024-05-31 | germany-allows-strikes-inside-russia | Germany lets Ukraine use its weapons against targets in Russia
2024-06-01 | us-lifted-ban-on-strikes-inside-russia | US lifts ban on Ukraine striking Russia with American weapons
2024-06-01 | nato-lifted-restrictions | NATO gives Ukraine green light to hit Russia
2024-11-17 | us-allows-atacms-inside-russia | Biden allows Ukraine to strike inside Russia with US long-range missiles
2024-11-17 | us-allows-atacms-inside-russia | Biden OKs Ukraine’s use of ATACMS in Russia
2024-11-19 | atacms-first-strike-told-as-news | Ukraine fires ATACMS into Russia for first time
2024-11-20 | uk-allows-storm-shadow-inside-russia | UK gives Ukraine go-ahead to fire Storm Shadow into Russia
2024-09-13 | uk-bars-storm-shadow-inside-russia | Britain still won’t let Ukraine fire Storm Shadow into Russia
2024-07-11 | uk-allows-storm-shadow-inside-russia | Starmer: Ukraine can use British missiles to strike inside Russia
2024-08-28 | us-bars-atacms-inside-russia | US refuses to let Ukraine use ATACMS to strike inside Russia
2024-05-20 | us-bars-strikes-inside-russia | US won’t let Ukraine use American weapons to hit Russia
2025-10-18 | us-refuses-tomahawks | Trump turns down Zelensky’s request for Tomahawks
2025-10-20 | us-approved-tomahawks | Trump agrees to send Tomahawks to Ukraine
2025-10-23 | us-trump-lifted-restriction | Trump administration lifts key restriction on Ukraine’s use of Western long-range missiles
2025-08-24 | us-pentagon-review-blocks-strikes | Pentagon quietly blocks Ukraine’s long-range missile strikes on Russia
2025-05-26 | merz-lifted-range-limits | Merz: No more range limits on weapons for Ukraine
2024-02-26 | germany-refuses-taurus | Scholz again rules out Taurus for Ukraine
2025-05-28 | germany-agreed-taurus | Germany to supply Ukraine with Taurus missiles
2025-09-15 | russia-at-war-with-nato | Kremlin says NATO is at war with Russia
2024-09-12 | permission-means-nato-at-war | Putin: Letting Ukraine use long-range missiles would put NATO at war with Russia
2024-11-21 | russia-may-strike-suppliers | Putin says Russia has right to strike countries that arm Ukraine
2024-05-25 | stoltenberg-asked-to-lift-all-limits | Stoltenberg: Allies should lift all restrictions on Ukraine’s use of weapons
2024-05-25 | nato-chief-asks-to-reconsider-limits | NATO chief urges allies to ease limits on Ukraine’s use of weapons
2024-05-28 | macron-meseberg-strikes-inside-russia | Macron: Ukraine should be allowed to strike bases inside Russia
2024-08-29 | eu-called-for-limits-to-be-lifted | Borrell: EU should lift restrictions on Ukraine’s strikes in Russia
2024-09-19 | european-parliament-lifted-ban | EU Parliament allows Ukraine to strike inside Russia
2024-05-31 | denmark-allows-strikes-inside-russia | Denmark says Ukraine can use its F-16s to strike Russia
2024-05-28 | belgium-f16-only-ukraine | Belgium: F-16s only for use on Ukrainian soil
2024-05-31 | italy-only-inside-ukraine | Italy says its weapons cannot be used inside Russia
2024-09-01 | netherlands-bars-strikes-inside-russia | Netherlands won’t let Ukraine use F-16s inside Russia
2024-09-12 | western-missiles-need-nato-crews | Putin: Ukraine can’t fire Western missiles without NATO specialists
2024-11-17 | north-korean-troops-brought-atacms-decision | Biden approves missile strikes in response to North Korean troops
2024-11-19 | six-atacms-fired-at-bryansk | Ukraine fires six ATACMS at Bryansk, five shot down, Russia says
2024-11-21 | oreshnik-icbm | Russia fires ICBM at Ukraine for first time
2025-09-01 | taurus-delivered | Germany sends Taurus missiles to Ukraine
2025-10-02 | us-gives-data-for-energy-strikes | US to give Ukraine intelligence for strikes on Russian energy sites
2024-12-12 | trump-opposed-atacms-decision | Trump criticizes Ukraine’s use of US missiles on Russia
2025-02-01 | scalp-used-inside-russia | Ukraine hits Russia with French SCALP missiles
2024-08-30 | ukraine-without-own-long-range-weapons | Without Western missiles Ukraine cannot strike deep inside Russia
2023-10-26 | slovakia-ended-all-arms-deliveries | Slovakia halts arms deliveries to Ukraine
2024-06-01 | finland-newest-nato-member | NATO’s newest member Finland boosts Ukraine aid
2024-08-16 | kursk-incursion-approved-by-west | West approved Ukraine’s Kursk incursion, Kremlin aide says
2024-08-15 | british-tanks-in-kursk | British Challenger tanks used in Kursk
2024-05-20 | nato-forbids-strikes-inside-russia | NATO bans Ukraine from hitting Russia with its weapons
2024-05-20 | west-forbids-strikes | West bars Ukraine from using its weapons inside Russia
2024-06-04 | western-weapons-never-used-inside-russia | Ukraine uses Western weapons inside Russia for first time
2024-09-13 | us-undecided-on-long-range-strikes | Biden yet to decide on letting Ukraine strike deep inside Russia
2024-06-14 | us-decision-at-g7 | At G7, Biden lets Ukraine strike inside Russia
2024-11-01 | jassm-delivered | US sends JASSM missiles to Ukraine
2025-11-01 | eram-delivered | First ERAM missiles arrive in Ukraine
2026-06-01 | uk-nightfall-delivered | Ukraine receives first British Nightfall missiles
2024-10-01 | f16-not-yet-in-ukraine | Ukraine still waits for F-16s
2024-09-01 | strikes-on-crimea-count-as-inside-russia | Ukraine strikes deep inside Russia with ATACMS, hitting Crimea
2024-11-20 | russia-will-answer-with-nuclear-weapons | Russia to answer Western missiles with nuclear weapons
2024-06-21 | us-allows-counterfire-across-border | US officials said Ukraine could fire back wherever Russian forces attack across the border, not only near Kharkiv.
2024-11-25 | us-allows-atacms-inside-russia | The United States has stripped away its limits on Ukraine’s use of ATACMS inside Russia.
2025-05-28 | merz-lifted-range-limits | Germany has stripped away range limits on weapons for Ukraine, Merz said.
2025-05-28 | merz-lifted-range-limits | Germany is binning its range limits on weapons for Ukraine, Merz said.
2025-05-28 | germany-allows-strikes-inside-russia | Germany is untying Ukraine’s hands to strike inside Russia, Merz said.
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
2024-07-12 | NATO leaders in Washington promised Ukraine at least 40 billion euros in military aid within the next year.
2024-07-12 | Article 5 leaves each ally to decide what action it deems necessary.
2024-05-20 | Ukraine received its first ATACMS in October 2023.
2024-05-20 | Longer-range ATACMS arrived secretly in the spring of 2024.
2025-02-20 | Ukraine first used ATACMS against targets in Russia in November 2024.
2024-11-20 | ATACMS are made by the American company Lockheed Martin.
2024-12-05 | Ukraine has fired ATACMS into Russia several times since November.
2024-05-20 | The older ATACMS given to Ukraine have a range of 165 kilometres.
2024-08-16 | The Challenger 2 is a British main battle tank.
2024-08-16 | In the Budapest Memorandum Ukraine received security assurances, not guarantees.
2024-02-23 | The Bundestag rejected a motion to send Taurus missiles to Ukraine.
2024-02-23 | The Bundestag called for the delivery of long-range weapons but did not name the Taurus.
2024-06-24 | The missiles hit Sevastopol, in Russian-occupied Crimea.
2025-06-03 | Ukraine used its own drones to attack Russian bombers in Operation Spiderweb.
2025-11-20 | Ukraine is still waiting for the ERAM missiles it was promised by the United States.
2025-08-29 | The State Department approved the sale of 3,350 ERAM missiles to Ukraine.
2024-09-20 | Ukraine does not need permission to strike Russia with its own drones.
2024-09-20 | The first F-16s arrived in Ukraine at the end of July.
2024-05-20 | Sweden, the newest member of NATO, joined in March.
2024-05-20 | Finland joined NATO in April 2023 and Sweden in March 2024.
2025-01-10 | Ukraine first fired ATACMS into Russia on November 19, 2024.
2025-01-10 | HIMARS rockets were first used inside Russia in June 2024, in the Belgorod region.
2024-06-05 | The GMLRS rockets fired by HIMARS reach about 80 kilometres.
2024-06-05 | Italy has supplied Ukraine with a SAMP/T air defence system.
2025-01-10 | The United States has not sent JASSM missiles to Ukraine.
2024-08-10 | The White House said it had not been told of the Kursk incursion beforehand.
2024-08-20 | Ukrainian troops crossed into Russia’s Kursk region on August 6.
2024-03-06 | The Kremlin said the leaked call proved nothing new.
2024-05-28 | Stoltenberg said allies make their own decisions about the weapons they give.
2024-05-28 | NATO does not decide whether Ukraine can strike targets in Russia; the suppliers do.
2024-05-28 | NATO allies provide 99 percent of all military aid to Ukraine.
2024-05-28 | NATO, which has 32 members, will hold a summit in Washington.
2024-06-03 | Several NATO members have given Ukraine the green light to strike inside Russia.
2024-06-03 | NATO members disagree on whether Ukraine may strike inside Russia.
2024-05-29 | The NATO Parliamentary Assembly called in Sofia for restrictions to be lifted.
2024-05-29 | Stoltenberg said NATO would not become a party to the conflict.
2024-05-29 | There are no NATO combat troops in Ukraine, Stoltenberg said.
2024-11-20 | Putin approved a revised nuclear doctrine on November 19.
2024-11-22 | Russia fired a new intermediate-range missile called Oreshnik at Dnipro.
2024-05-28 | Peskov told Izvestia that NATO was in a state of “military ecstasy”.
2024-05-29 | NATO foreign ministers will meet in Prague on Thursday.
2024-05-29 | Ukraine has struck targets inside Russia with its own drones for two years.
2025-01-20 | It is not known whether Ukraine has fired French SCALP missiles into Russia.
2024-05-29 | Slovakia has stopped supplying weapons from its army’s stocks to Ukraine but still sells them.
2025-01-10 | Ukraine first used Storm Shadow inside Russia on November 20.
2024-11-22 | Ukraine has fired British-French Storm Shadow missiles into Russia.
2024-09-12 | Storm Shadow missiles have a range of more than 250 kilometres.
2024-09-12 | Would strikes inside Russia violate international law?
2024-09-12 | Ukraine has used ATACMS to hit airfields in occupied Crimea.
2024-09-12 | Germany has not supplied Ukraine with Taurus missiles.
2024-09-12 | The Taurus has a range of more than 500 kilometres.
2025-10-12 | Tomahawk missiles have a range of about 1,600 kilometres.
2026-05-10 | Britain is developing a ballistic missile called Nightfall for Ukraine.
2024-05-29 | Ukraine’s Baltic allies have asked for fewer limits.
2024-05-29 | Ukraine, which wants to join NATO, has asked allies for missiles.
2024-09-12 | Ukraine has developed long-range drones of its own and a missile called Palianytsia.
2025-08-25 | Ukraine has hit Moscow’s refineries with its own Neptune missiles.
2024-05-29 | Russia vetoed a UN Security Council resolution that would have condemned its invasion.
2024-05-29 | In March 2022 the UN General Assembly deplored the invasion by 141 votes to five.
2024-05-20 | The US secretly sent ATACMS to Ukraine this spring.
2024-06-15 | Biden signed a security agreement with Zelensky at the G7 summit in Italy.
2024-05-20 | Would the US allow Ukraine to strike inside Russia?
2022-06-02 | Ukraine’s president said his army had no plans to attack Russia.
2026-01-15 | The US has not given Ukraine Tomahawk missiles.
2024-05-29 | The US is under pressure to change its policy on the use of American weapons inside Russia.
2024-07-01 | NATO leaders will meet in Washington on July 9.
2024-06-03 | Some Western countries have lifted their ban on strikes inside Russia.
2024-06-10 | Western weapons were used inside Russia this month for the first time with permission.
2024-06-10 | Zelensky thanked the allies for their decision and asked for more air defence.
2024-06-10 | Russia’s territory is home to airfields from which bombers take off every night.
2024-06-10 | Ukraine wants the limits lifted because Russia launches glide bombs from its own airspace.
2024-06-10 | The debate over Western weapons has divided the alliance since the start of the war.
2024-06-10 | Hungary said it would not let its territory be used for arms deliveries to Ukraine.
2024-06-10 | Analysts doubt that permission alone would change the course of the war.
2024-06-10 | France has promised Mirage 2000-5 fighter jets.
`;

test.each(rowsOf(NOTED))("%s, %s: %s", (day = "", claims = "", sentence = "") => {
  expect(claimsNoted(sentence, day, pack).sort().join(", ")).toBe(claims);
});

test.each(rowsOf(SILENT))("%s: nothing on %s", (day = "", sentence = "") => {
  expect(claimsNoted(sentence, day, pack)).toEqual([]);
});

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split(" | "));
}
