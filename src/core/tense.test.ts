import { expect, test } from "vitest";
import { earlierEntry, earlierTimes, isAboutEarlierTime, isPastForm, isTold } from "./tense.ts";

const PUBLISHED = "2024-07-10";

test.each([
  ["Until last month Washington did not allow it.", true],
  ["Until May 2024 the ban covered all of Russia.", true],
  ["Previously the alliance had no such rule.", true],
  ["At the time Berlin refused.", true],
  ["For two years Washington forbade such strikes.", true],
  ["In 2022 the United States forbids strikes inside Russia.", true],
  ["In March 2024 Berlin forbids such strikes.", true],
  ["Washington had long banned such strikes.", true],
  ["Washington had not decided on such strikes.", true],
  ["The spokesman said that Washington had not decided on such strikes.", false],
  ["The spokesman said that there had been no change in the rules.", false],
  ["The spokesman said that Washington had not allowed such strikes.", true],
  ["Washington had allowed such strikes.", true],
  ["By then Washington allows such strikes.", true],
  ["By then Washington had quietly agreed to such strikes.", true],
  ["The spokesman said that Washington had allowed such strikes.", false],
  ["The spokesman said that Washington had quietly given leave for such strikes.", false],
  ["Officials indicated that nothing had changed in the rules.", false],
  ["It was the first time that the region had been hit.", false],
  ["Kyiv may also use the weapons it had delivered against such targets.", false],
  ["Washington said that assurances had been given.", false],
  ["Berlin used to bar such strikes.", true],
  ["Such strikes, once forbidden, are allowed.", true],
  ["No limit stands once those jets are handed over.", false],
  ["The jets are Kyiv’s once handed over.", false],
  ["A year ago Washington allows such strikes.", true],
  ["Last year Washington forbids such strikes.", true],
  ["Washington forbids such strikes, and Kyiv has been asking since last year.", false],
  ["Two days ago Washington allowed such strikes.", false],
  ["The ban was lifted in May.", true],
  ["Washington does not allow it.", false],
  ["Washington has for months been blocking such strikes.", false],
  ["Washington has until now not decided on such strikes.", false],
  ["Washington has until now refused such strikes.", true],
  ["Washington has until now exclusively sent the old model.", false],
  ["These weapons may not be used to strike Russian territory.", false],
  ["In July 2024 Washington still forbids such strikes.", false],
  ["Washington will decide in November 2024.", false],
  ["A law of 2024 says so.", false],
  ["Washington, which refused for so long, has given in.", true],
  ["Washington has not given in.", false],
])("%s", (sentence, earlier) => {
  expect(isAboutEarlierTime(sentence, earlierTimes(sentence, PUBLISHED))).toBe(earlier);
});

test.each([
  ["After months of [[indecision]] Berlin has spoken.", true],
  ["After months of hesitation [[Berlin allows such strikes]].", false],
  ["[[Washington had allowed such strikes]], two officials said.", false],
  ["[[Washington had refused such strikes]], two officials said.", true],
  ["The minister had said on Monday that [[Washington allows such strikes]].", true],
  ["The minister had said nothing; on Friday [[Washington allows such strikes]].", false],
  ["[[Washington had allowed such strikes]] before the summit.", true],
])("%s", (marked, earlier) => {
  const sentence = marked.replace(/\[\[|\]\]/g, "");
  const claim = { start: marked.indexOf("[["), end: marked.indexOf("]]") - 2 };
  expect(isAboutEarlierTime(sentence, earlierTimes(sentence, PUBLISHED), claim)).toBe(earlier);
});

test.each([
  ["In November 2023 Biden allowed it.", [["2023-11-01", "2023-11-30"]]],
  [
    "In 2022 and May 2023 Biden refused it.",
    [
      ["2022-01-01", "2022-12-31"],
      ["2023-05-01", "2023-05-31"],
    ],
  ],
  ["In February 2024 Biden refused it.", [["2024-02-01", "2024-02-29"]]],
  ["Since November 2023 Biden has allowed it.", []],
  ["They have been there since at least 2023.", []],
  ["In 2024 Biden allowed it.", []],
  ["Biden allowed it.", []],
])("%s names %j", (sentence, times) => {
  expect(earlierTimes(sentence, PUBLISHED)).toEqual(times.map(([from, to]) => ({ from, to })));
  // Without a date of publication years tell nothing.
  expect(earlierTimes(sentence, null)).toEqual([]);
});

test.each([
  ["did not allow", true],
  ["was barred from", true],
  ["does not allow", false],
  ["has not allowed", false],
  ["is what it always was", false],
  ["exactly where we were", false],
  ["are the ones it had", false],
])("%s is a past form: %s", (words, past) => {
  expect(isPastForm(words)).toBe(past);
});

test.each([
  [["June 1, 2022. Washington is not encouraging such strikes."], "2022-06"],
  [["In May 2023: Washington does not allow it."], "2023-05"],
  [["2022 – Washington does not allow it."], "2022"],
  [["1 June 2022", "Washington does not allow it."], "2022-06"],
  [["1 June 2022", "Washington wavers.", "It does not allow such strikes."], "2022-06"],
  [["July 8, 2024 - Washington does not allow it."], null],
  [["June 1, 2022. A day of waiting.", "Washington does not allow it."], null],
  [["Washington does not allow it. May 2023: another time."], null],
  [["In May 2023 strikes began, and Washington does not allow more."], null],
])("the last of %j is an entry of an earlier time, %s", (texts, time) => {
  const entry = earlierEntry(texts, PUBLISHED);
  expect(entry && [entry.from, entry.to].map((day) => day.slice(0, time?.length))).toEqual(
    time && [time, time],
  );
  expect(earlierEntry(texts, null)).toBeNull();
});

test.each([
  ["Robles said that the guns ", true],
  ["The White House said nothing ", true],
  ["Officials made clear that the missiles ", true],
  ["Robles said so in Prague. The guns ", false],
  ["Robles, who said little, ", false],
])("%s is told: %s", (before, told) => {
  expect(isTold(before)).toBe(told);
});
